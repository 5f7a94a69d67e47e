using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Notices;

/// <summary>To a person: they decide on others from now on, or no longer do (<paramref name="Scope"/> is <c>school</c>, <c>district</c> or <c>above</c>).</summary>
public sealed record DecidingChanged(bool Decides, string Scope, string? SchoolName) : Notice
{
    internal sealed class Kind() : NoticeKind<DecidingChanged>("deciding-changed")
    {
        public override string Why => Wording.Get("notice.why-deciding");

        protected override IEnumerable<string> Lines(IReadOnlyList<DecidingChanged> notices) => notices.TakeLast(3).Select(d => Wording.Get(
            d.Decides ? "notice.decides" : "notice.decides-no-longer",
            ("where", d.SchoolName ?? Wording.Get(d.Scope == "above" ? "notice.over-above" : "notice.over-district"))));
    }
}
