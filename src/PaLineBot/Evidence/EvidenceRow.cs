using PaLineBot.Conversation.Facts;

namespace PaLineBot.Evidence;

/// <summary>A pointer as it stands in the database.</summary>
public sealed record EvidenceRow
{
    public long Id { get; init; }

    /// <summary>What was sent together.</summary>
    public string Batch { get; init; } = "";

    /// <summary>Name of an <see cref="EvidenceKind"/>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What it is called.</summary>
    public string Name { get; init; } = "";

    /// <summary>Item, or null.</summary>
    public string? SectionId { get; init; }

    /// <summary>Address of a link.</summary>
    public string? Url { get; init; }

    public string? Caption { get; init; }

    /// <summary>Name of an <see cref="EvidenceContent"/>.</summary>
    public string State { get; init; } = "";

    /// <summary>Why it was not kept.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset AddedAt { get; init; }

    public long? Bytes { get; init; }

    /// <summary><c>chat</c> or <c>page</c>.</summary>
    public string Source { get; init; } = "";

    /// <summary>Content, or null.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Media type of the content.</summary>
    public string? MediaType { get; init; }

    /// <summary>Whether it is as it was when a round was submitted; else as it is now.</summary>
    public bool OfRound { get; init; }

    /// <summary>As the engine sees it.</summary>
    public EvidenceFacts ToFacts() =>
        new(Id, Batch, Enum.Parse<EvidenceKind>(Kind), Name, SectionId, Url, Caption, Enum.Parse<EvidenceContent>(State), Reason, AddedAt);
}
