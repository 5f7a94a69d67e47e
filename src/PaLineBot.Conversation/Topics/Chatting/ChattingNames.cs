namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string TakeDoubt = "take";
    public const string LeaveDoubt = "leave";
    public const string TakeBack = "takeback";
}

internal sealed partial class Intent
{
    public static readonly Intent Chatter = new();
    public static readonly Intent Meaning = new();
    public static readonly Intent Decided = new();
    public static readonly Intent NotSubmitted = new();

    // In its own words: what is only like them is an answer.
    public static readonly Intent Board = new(exactly: true);
    public static readonly Intent ChangePhone = new();
    public static readonly Intent Contact = new();
}
