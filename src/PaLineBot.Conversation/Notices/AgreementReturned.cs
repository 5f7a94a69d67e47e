using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Notices;

/// <summary>To the owner: returned with comments on these sections.</summary>
public sealed record AgreementReturned(long SubmissionId, string ByName, IReadOnlyList<string> SectionIds) : Notice, INamesSomebody
{
    /// <inheritdoc />
    public long ById { get; init; }

    internal sealed class Kind() : NoticeKind<AgreementReturned>("agreement-returned")
    {
        protected override IEnumerable<string> Lines(IReadOnlyList<AgreementReturned> notices) => notices.TakeLast(1)
            .Select(r => Wording.Get("notice.returned", ("name", NamedOf(r)), ("n", r.SectionIds.Count)));

        protected override IEnumerable<Button> Buttons(AgreementReturned newest) => [Quick.Of("b.see-comments", Verbs.Continue)];
    }
}
