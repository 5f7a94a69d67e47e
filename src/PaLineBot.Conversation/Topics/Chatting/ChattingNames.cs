namespace PaLineBot.Conversation.Understanding;

internal sealed partial class Intent
{
    public static readonly Intent Chatter = new();
    public static readonly Intent Meaning = new();
    public static readonly Intent Decided = new();
    public static readonly Intent NotSubmitted = new();
    public static readonly Intent ChangePhone = new();
    public static readonly Intent Contact = new();
}
