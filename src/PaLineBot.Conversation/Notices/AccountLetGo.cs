using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Notices;

/// <summary>To a LINE account: it is no longer this person's (<paramref name="Why"/> is <c>moved</c>, <c>unlinked</c> or <c>left</c>).</summary>
public sealed record AccountLetGo(string FullName, string Why) : Notice
{
    /// <summary>The person uses another account now.</summary>
    public const string Moved = "moved";

    /// <summary>Staff took it off, for example because the phone is lost.</summary>
    public const string Unlinked = "unlinked";

    /// <summary>The person left.</summary>
    public const string Left = "left";

    internal sealed class Kind() : NoticeKind<AccountLetGo>("account-let-go")
    {
        // Whoever did not move the person themselves should know before the night is over; the rest can wait.
        protected override bool IsUrgent(AccountLetGo notice) => notice.Why == Moved;

        protected override IEnumerable<string> Lines(IReadOnlyList<AccountLetGo> notices) => notices.TakeLast(2).Select(l => Wording.Get(
            l.Why switch { Moved => "notice.account-moved", Unlinked => "notice.account-unlinked", _ => "notice.account-left" }, ("name", l.FullName)));
    }
}
