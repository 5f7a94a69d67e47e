namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string MyData = "my-data";
    public const string Erase = "erase";
}

internal sealed partial class Intent
{
    // In their own words, all three: what is only like them is an answer, or a slip of somebody who wants no such thing.
    public static readonly Intent MyData = new(exactly: true);
    public static readonly Intent Erase = new(exactly: true);
    public static readonly Intent EraseForGood = new(exactly: true);
}
