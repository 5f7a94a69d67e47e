using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Topics;

/// <summary>What evidence is called.</summary>
internal static class EvidenceWords
{
    /// <summary>รูปภาพ, วิดีโอ, …</summary>
    public static string Of(EvidenceKind kind) => Wording.Get(kind switch
    {
        EvidenceKind.Image => "evidence.kind-image",
        EvidenceKind.Video => "evidence.kind-video",
        EvidenceKind.Audio => "evidence.kind-audio",
        EvidenceKind.Link => "evidence.kind-link",
        _ => "evidence.kind-file",
    });

    /// <summary>A name for what has none: รูปภาพ 22 พ.ย. 2569 เวลา 10:32 น.</summary>
    public static string Name(EvidenceKind kind, DateTimeOffset at) => Wording.Get("evidence.name", ("kind", Of(kind)), ("moment", ThaiMoment.Of(at)));

    /// <summary>Where its content is.</summary>
    public static string State(EvidenceFacts e) => Wording.Get(e.Content switch
    {
        EvidenceContent.Waiting => "evidence.waiting",
        EvidenceContent.Kept => "evidence.kept",
        _ => e.Reason switch
        {
            "type" => "evidence.refused-type",
            "size" => "evidence.refused-size",
            "full" => "evidence.refused-full",
            "unsafe" => "evidence.refused-unsafe",
            _ => "evidence.refused-lost",
        },
    });
}
