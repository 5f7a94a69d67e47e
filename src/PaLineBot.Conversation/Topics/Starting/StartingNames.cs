namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string Standing = "standing";
    public const string Start = "start";
    public const string InChat = "inchat";
}
