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
    public static readonly Intent ChangePhone = new();
    public static readonly Intent Contact = new();
}
