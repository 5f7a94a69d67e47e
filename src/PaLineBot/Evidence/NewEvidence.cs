using PaLineBot.Conversation.Facts;

namespace PaLineBot.Evidence;

/// <summary>A piece of evidence added on the page, its content stored already.</summary>
public sealed record NewEvidence(EvidenceKind Kind, string Name, string? SectionId, string? Caption)
{
    /// <summary>Address of a link, else null.</summary>
    public string? Url { get; init; }

    /// <summary>Media type of a content.</summary>
    public string? MediaType { get; init; }

    /// <summary>Size of a content.</summary>
    public long? Bytes { get; init; }

    /// <summary>Hash of a content.</summary>
    public string? Sha256 { get; init; }
}
