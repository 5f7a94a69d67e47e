namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string Evidence = "evidence";
    public const string EvidencePut = "evput";
    public const string EvidencePick = "evpick";
    public const string EvidenceLater = "evlater";
    public const string EvidenceOne = "evone";
    public const string EvidenceDrop = "evdrop";
}

internal sealed partial class Intent
{
    public static readonly Intent Evidence = new();
}
