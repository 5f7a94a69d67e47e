namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string JoinRequest = "request";
    public const string JoinDecide = "decide";
    public const string IssueCode = "issue";
}

internal sealed partial class Intent
{
    public static readonly Intent IssueCode = new();
}
