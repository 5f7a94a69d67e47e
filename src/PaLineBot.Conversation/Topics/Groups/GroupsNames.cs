namespace PaLineBot.Conversation.Understanding;

internal sealed partial class Intent
{
    public static readonly Intent BindSchool = new();
}
