namespace PaLineBot.Conversation.Understanding;

internal sealed partial class Intent
{
    public static readonly Intent BindSchool = new();
    public static readonly Intent Remind = new(exactly: true);
}
