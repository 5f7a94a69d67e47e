namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string Ready = "ready";
    public const string Submit = "submit";
    public const string Withdraw = "withdraw";
    public const string Rounds = "rounds";
    public const string Mended = "mended";
}

internal sealed partial class Intent
{
    public static readonly Intent Ready = new();
    public static readonly Intent Submit = new(exactly: true);
    public static readonly Intent Withdraw = new(exactly: true);
    public static readonly Intent Rounds = new();
}
