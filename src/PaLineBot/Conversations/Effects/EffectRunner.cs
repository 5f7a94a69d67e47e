using PaLineBot.Agreements;
using PaLineBot.Conversation.Effects;
using PaLineBot.Evidence;
using PaLineBot.Notices;
using PaLineBot.People;

namespace PaLineBot.Conversations.Effects;

/// <summary>The one switch from an effect to the feature that makes it true.</summary>
public static class EffectRunner
{
    /// <summary>Runs one effect.</summary>
    /// <param name="scope">Where it happens.</param>
    /// <param name="effect">The effect.</param>
    /// <param name="evidence">How much evidence is kept.</param>
    /// <returns>False when a guard refused it: the facts the engine saw were no longer so.</returns>
    public static Task<bool> RunAsync(TurnScope scope, Effect effect, EvidenceSettings evidence) => effect switch
    {
        ConsentGiven e => Accounts.ConsentAsync(scope, e),
        JoinByCode e => JoinCodes.JoinAsync(scope, e),
        AskToJoin e => JoinRequests.AskAsync(scope, e),
        DecideJoinRequest e => JoinRequests.DecideAsync(scope, e),
        Unlink => Accounts.UnlinkAsync(scope),
        BlockedChanged e => Accounts.SetBlockedAsync(scope, e),
        StandingConfirmed e => Accounts.ConfirmStandingAsync(scope, e),
        IssueJoinCode e => JoinCodes.IssueAsync(scope, e),
        StartAgreement e => AgreementWriting.StartAsync(scope, e),
        SubmitAgreement e => Submissions.SubmitAsync(scope, e),
        WithdrawSubmission e => Submissions.WithdrawAsync(scope, e),
        ApproveSubmission e => Approvals.ApproveAsync(scope, e),
        ReturnSubmission e => Approvals.ReturnAsync(scope, e),
        UndoApproval e => Approvals.UndoAsync(scope, e),
        SnoozeWaiting => NoticeBoard.SnoozeAsync(scope),
        NoticesTold e => NoticeBoard.ToldAsync(scope, e),
        GroupPresence e => Groups.SetPresenceAsync(scope, e),
        WrongCodeTried => WrongCodes.CountAsync(scope),
        BindGroup e => Groups.BindAsync(scope, e),
        KeepEvidence e => EvidencePointers.KeepAsync(scope, e, evidence),
        FileEvidence e => EvidencePointers.FileAsync(scope, e),
        RemoveEvidence e => EvidencePointers.RemoveAsync(scope, e),
        _ => throw new InvalidOperationException($"no handler for effect {effect.GetType().Name}"),
    };
}
