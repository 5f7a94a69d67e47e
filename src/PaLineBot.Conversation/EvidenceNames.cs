using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Topics;

namespace PaLineBot.Conversation;

/// <summary>Names for evidence that has none, as chat and page both show them.</summary>
public static class EvidenceNames
{
    /// <summary>รูปภาพ 22 พ.ย. 2569 เวลา 10:32 น.</summary>
    public static string Of(EvidenceKind kind, DateTimeOffset at) => EvidenceWords.Name(kind, at);
}
