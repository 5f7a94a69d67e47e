namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string Consent = "consent";
    public const string Join = "join";
    public const string IsMe = "me";
    public const string School = "school";
    public const string JoinPosition = "position";
    public const string JoinStanding = "joinstanding";
    public const string Unlink = "unlink";
}

internal sealed partial class Intent
{
    public static readonly Intent EnterCode = new();
    public static readonly Intent AskToJoin = new();
    public static readonly Intent Consent = new(exactly: true);
    public static readonly Intent NoConsent = new();
    public static readonly Intent Unlink = new(exactly: true);
}
