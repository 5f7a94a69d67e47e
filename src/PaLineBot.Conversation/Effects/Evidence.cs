using PaLineBot.Conversation.Facts;

namespace PaLineBot.Conversation.Effects;

/// <summary>Keep a pointer to something sent, not filed yet; what came in the same batch and is filed already takes it along.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="MessageId">The LINE message.</param>
/// <param name="Batch">What was sent together.</param>
/// <param name="Name">What it is called.</param>
public sealed record KeepEvidence(EvidenceKind Kind, string MessageId, string Batch, string Name) : Effect
{
    /// <summary>Address of a link, else null.</summary>
    public string? Url { get; init; }

    /// <summary>What was said of it, or null.</summary>
    public string? Caption { get; init; }
}

/// <summary>Put pieces of evidence under an item.</summary>
public sealed record FileEvidence(IReadOnlyList<long> Ids, string SectionId) : Effect;

/// <summary>Remove a piece of evidence and, when nothing else needs it, its content.</summary>
public sealed record RemoveEvidence(long Id) : Effect;
