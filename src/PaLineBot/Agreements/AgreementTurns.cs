using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.Agreements;

/// <summary>Agreements in chat.</summary>
internal sealed class AgreementTurns(FormCatalogue catalogue) : ITurnFeature
{
    public void AddTo(TurnHandlers on)
    {
        on.Effect<StartAgreement>(AgreementWriting.StartAsync);
        on.Effect((Work work, SubmitAgreement effect) => Submissions.SubmitAsync(work, effect, catalogue));
        on.Effect<WithdrawSubmission>(Submissions.WithdrawAsync);
        on.Effect<ApproveSubmission>(Approvals.ApproveAsync);
        on.Effect<ReturnSubmission>(Approvals.ReturnAsync);
        on.Effect<UndoApproval>(Approvals.UndoAsync);
        on.Unsent(UnsentAnswers.ForgetAsync);
        on.Fact((Work work, PreviousAgreementRequest _) => AgreementFactsQueries.PreviousAsync(work));
        on.Fact((Work work, RoundsRequest _) => AgreementFactsQueries.RoundsAsync(work));
        on.Fact((Work work, WaitingSubmissionsRequest _) => SubmissionFactsQuery.WaitingAsync(work));
        on.Fact((Work work, SubmissionRequest r) => SubmissionFactsQuery.FindAsync(work, r.SubmissionId));
    }
}
