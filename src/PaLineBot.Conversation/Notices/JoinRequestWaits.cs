using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Notices;

/// <summary>To the superior: somebody asks to join.</summary>
public sealed record JoinRequestWaits(long RequestId, string FullName) : Notice
{
    internal sealed class Kind() : NoticeKind<JoinRequestWaits>("join-request-waits")
    {
        public override string Why => Wording.Get("notice.why-admits");

        protected override IEnumerable<string> Lines(IReadOnlyList<JoinRequestWaits> notices)
        {
            var asking = notices.GroupBy(s => s.RequestId).Select(g => g.Last().FullName).ToList();
            if (asking.Count > 0) yield return Wording.Get("notice.asking", ("n", asking.Count), ("names", Joined(asking)));
        }

        protected override IEnumerable<Button> Buttons(JoinRequestWaits newest) => Quick.WaitingOrTomorrow;
    }
}
