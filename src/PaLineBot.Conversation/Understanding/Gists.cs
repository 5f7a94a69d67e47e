namespace PaLineBot.Conversation.Understanding;

/// <summary>What somebody wants who says it in everyday words.</summary>
internal static class Gists
{
    // Of several groups the first one here is meant: "ไม่เข้าใจ ขอดูตัวอย่าง" wants the example.
    private static readonly (string Group, Intent Intent)[] Order =
    [
        ("FixLast", Intent.FixLast),
        ("Skip", Intent.Skip),
        ("Later", Intent.Later),
        ("NotSubmitted", Intent.NotSubmitted),
        ("IssueCode", Intent.IssueCode),
        ("ChangePhone", Intent.ChangePhone),
        ("Contact", Intent.Contact),
        ("Example", Intent.Example),
        ("Calendar", Intent.Calendar),
        ("Status", Intent.Decided),
        ("Papers", Intent.Papers),
        ("Where", Intent.Where),
        ("Back", Intent.Back),
        ("Meaning", Intent.Meaning),
        ("Help", Intent.Help),
        ("Menu", Intent.Menu),
        ("Continue", Intent.Continue),
        ("Thanks", Intent.Thanks),
        ("Hello", Intent.Hello),
        ("Assent", Intent.Yes),
        ("Deny", Intent.No),
    ];

    /// <summary>The command, <see cref="Intent.Chatter"/> when it is just talk, or null when it is no talk.</summary>
    public static Intent? IntentOf(Gist gist) =>
        gist.IsTalk ? Order.FirstOrDefault(o => gist.About.Contains(o.Group)).Intent ?? Intent.Chatter : null;
}
