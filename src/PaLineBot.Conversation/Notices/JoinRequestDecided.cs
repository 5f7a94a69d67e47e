using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Notices;

/// <summary>To the one who asked: accepted or refused.</summary>
public sealed record JoinRequestDecided(bool Accepted, string SchoolName) : Notice
{
    internal sealed class Kind() : NoticeKind<JoinRequestDecided>("join-request-decided")
    {
        public override string Why => Wording.Get("notice.why-asked");

        // Somebody waits for it.
        protected override bool IsUrgent(JoinRequestDecided notice) => true;

        protected override IEnumerable<string> Lines(IReadOnlyList<JoinRequestDecided> notices) => notices.TakeLast(1)
            .Select(d => Wording.Get(d.Accepted ? "notice.accepted" : "notice.refused", ("school", d.SchoolName)));

        protected override IEnumerable<Button> Buttons(JoinRequestDecided newest) => newest.Accepted ? [Quick.Of("b.begin", Verbs.Continue)] : [];
    }
}
