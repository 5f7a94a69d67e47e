using PaLineBot.Rules.Agreements;

namespace PaLineBot.Boards;

/// <summary>The stage at which an agreement is, by its status; null while it is not begun.</summary>
internal static class BoardStages
{
    public static BoardStage Of(AgreementStatus? status) => status switch
    {
        null => BoardStage.NotStarted,
        AgreementStatus.Draft => BoardStage.Draft,
        AgreementStatus.Returned => BoardStage.Returned,
        AgreementStatus.Submitted => BoardStage.Submitted,
        AgreementStatus.Approved => BoardStage.Approved,
        _ => throw new InvalidOperationException($"no stage for {status}"),
    };
}
