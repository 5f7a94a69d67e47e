namespace PaLineBot.Conversation.Understanding;

/// <summary>What somebody wants who says it in everyday words. Of several groups the first one here is meant.</summary>
internal static class Gists
{
    private static readonly (string Group, Intent Intent)[] Moves =
        [("BackTo", Intent.Back), ("FixLast", Intent.FixLast), ("Skip", Intent.Skip), ("Example", Intent.Example), ("Later", Intent.Later), ("Menu", Intent.Menu), ("Back", Intent.Back)];

    private static readonly (string Group, Intent Intent)[] Matters =
    [
        ("Compare", Intent.Meaning),
        ("NotSubmitted", Intent.NotSubmitted),
        ("Ready", Intent.Ready),
        ("Calendar", Intent.Calendar),
        ("ChangePhone", Intent.ChangePhone),
        ("IssueCode", Intent.IssueCode),
        ("Contact", Intent.Contact),
        ("Waiting", Intent.Waiting),
        ("Papers", Intent.Papers),
        ("DecidedBy", Intent.Decided),
        ("Status", Intent.Decided),
        ("Where", Intent.Where),
    ];

    private static readonly (string Group, Intent Intent)[] Help =
    [
        ("Meaning", Intent.Meaning),
        ("Help", Intent.Help),
        ("Continue", Intent.Continue),
    ];

    private static readonly (string Group, Intent Intent)[] Acts = [("Submit", Intent.Submit), ("Withdraw", Intent.Withdraw)];
    private static readonly (string Group, Intent Intent)[] Decisions = [("Return", Intent.Return), ("Approve", Intent.Approve)];
    private static readonly (string Group, Intent Intent)[] Greetings = [("Thanks", Intent.Thanks), ("Hello", Intent.Hello)];

    private static readonly (string Group, Intent Intent)[] Undo = [("UndoApproval", Intent.UndoApproval)];
    private static readonly (string Group, Intent Intent)[] Asked = [("Example", Intent.Example), .. Undo, .. Matters, .. Moves, .. Help];
    private static readonly (string Group, Intent Intent)[] Said = [.. Undo, .. Moves, .. Decisions, .. Matters, .. Help];

    /// <summary>The command, or null.</summary>
    public static Intent? Of(IReadOnlySet<string> groups, bool isQuestion) => First(isQuestion ? Asked : Said, groups);

    /// <summary>The act with consequences whose very words are there, or null.</summary>
    public static Intent? ActOf(IReadOnlySet<string> groups) => First(Acts, groups);

    /// <summary>What a superior decides with these words, or null; that it is decided favourably can be said in the words that ask for it.</summary>
    public static Intent? DecisionOf(IReadOnlySet<string> groups) => First(Decisions, groups) ?? (groups.Any(IsFavourable) ? Intent.Approve : null);

    /// <summary>Whether words of this group decide favourably where a superior says them.</summary>
    public static bool IsFavourable(string group) => group is "Approve" or "Status";

    /// <summary>What company is answered with, or null.</summary>
    public static Intent? GreetingOf(IReadOnlySet<string> groups) => First(Greetings, groups);

    /// <summary>The way to go that words of this group ask for, or null.</summary>
    public static Intent? MoveOf(string group) => Array.Find(Moves, m => m.Group == group).Intent;

    /// <summary>Whether it leaves the open question or takes something back, which people say in passing.</summary>
    public static bool Leaves(Intent command) => Moves.Any(m => m.Intent == command) && command != Intent.Example && command != Intent.Menu;

    private static Intent? First((string Group, Intent Intent)[] order, IReadOnlySet<string> groups) => order.FirstOrDefault(o => groups.Contains(o.Group)).Intent;
}
