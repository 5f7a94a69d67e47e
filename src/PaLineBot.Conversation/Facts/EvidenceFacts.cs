namespace PaLineBot.Conversation.Facts;

/// <summary>A pointer to a piece of evidence.</summary>
/// <param name="Id">Pointer id.</param>
/// <param name="Batch">What was sent together with it, or an empty string.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="SectionId">Item it belongs to, or null when not filed yet.</param>
/// <param name="Url">Address of a link, else null.</param>
/// <param name="Caption">What its owner says of it, or null.</param>
/// <param name="Content">Where the content is.</param>
/// <param name="Reason">Why it was not kept: <c>type</c>, <c>size</c>, <c>lost</c>; else null.</param>
/// <param name="AddedAt">When it was sent.</param>
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
