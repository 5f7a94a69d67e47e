namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string Papers = "papers";
}

internal sealed partial class Intent
{
    public static readonly Intent Papers = new();
}
