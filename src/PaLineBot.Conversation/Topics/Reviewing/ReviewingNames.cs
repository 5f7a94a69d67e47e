namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string Waiting = "waiting";
    public const string Snooze = "snooze";
    public const string Review = "review";
    public const string AllItems = "all";
    public const string See = "see";
    public const string Approve = "approve";
    public const string Undo = "undo";
}

internal sealed partial class Intent
{
    public static readonly Intent Waiting = new();
    public static readonly Intent Approve = new();
    public static readonly Intent Return = new();
    public static readonly Intent UndoApproval = new();
}
