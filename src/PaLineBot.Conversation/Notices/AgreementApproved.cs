using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Notices;

/// <summary>To the owner: approved. Held until the undo window is over.</summary>
public sealed record AgreementApproved(long SubmissionId, string ByName, string ReceiptCode) : Notice, INamesSomebody
{
    /// <inheritdoc />
    public long ById { get; init; }

    internal sealed class Kind() : NoticeKind<AgreementApproved>("agreement-approved")
    {
        protected override IEnumerable<string> Lines(IReadOnlyList<AgreementApproved> notices) => notices.TakeLast(1)
            .Select(a => Wording.Get("notice.approved", ("name", NamedOf(a)), ("code", JoinCodes.Shown(a.ReceiptCode))));

        protected override IEnumerable<Button> Buttons(AgreementApproved newest) => [Quick.Mine];
    }
}
