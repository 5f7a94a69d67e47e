namespace PaLineBot.Conversation.Facts;

/// <summary>The person's evidence of this fiscal year, newest first.</summary>
public sealed record EvidenceRequest : FactRequest<IReadOnlyList<EvidenceFacts>>;

/// <summary>A pointer to a piece of evidence.</summary>
/// <param name="Batch">What was sent together with it, or an empty string.</param>
/// <param name="SectionId">Item it belongs to, or null when not filed yet.</param>
/// <param name="Url">Address of a link, else null.</param>
/// <param name="Caption">What its owner says of it, or null.</param>
/// <param name="Reason">Why it was not kept: <c>type</c>, <c>size</c>, <c>lost</c>; else null.</param>
public sealed record EvidenceFacts(
    long Id,
    string Batch,
    EvidenceKind Kind,
    string Name,
    string? SectionId,
    string? Url,
    string? Caption,
    EvidenceContent Content,
    string? Reason,
    DateTimeOffset AddedAt);

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    Image,

    Video,

    Audio,

    File,

    /// <summary>An address on the web.</summary>
    Link,
}

/// <summary>Where the content of a piece of evidence is.</summary>
public enum EvidenceContent
{
    /// <summary>Still being fetched.</summary>
    Waiting,

    /// <summary>Kept; a link is kept as it is.</summary>
    Kept,

    /// <summary>Of a kind or size that is not kept.</summary>
    Refused,

    /// <summary>No longer to be had.</summary>
    Gone,
}
