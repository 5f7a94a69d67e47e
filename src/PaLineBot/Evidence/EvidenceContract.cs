using System.Text.Json.Serialization;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Facts;
using PaLineBot.Liff;

namespace PaLineBot.Evidence;

/// <summary>One's own evidence, and the items of the form it can belong to.</summary>
internal sealed record EvidenceAnswer(IReadOnlyList<EvidenceItem> Items, IReadOnlyList<EvidenceSection> Sections);

/// <summary>What is filed under a submission.</summary>
internal sealed record SubmissionEvidenceAnswer(IReadOnlyList<EvidenceItem> Items);

internal sealed record EvidenceSection(
    string Id,
    string Title,
    // Usual kinds of evidence, never demanded.
    IReadOnlyList<string> Hints);

/// <summary>A pointer to evidence.</summary>
internal sealed record EvidenceItem(
    long Id,
    string? SectionId,
    [property: JsonConverter(typeof(WireNames))] EvidenceKind Kind,
    string Name,
    long? Size,
    string? Url,
    string? ContentUrl,
    DateTimeOffset AddedAt,
    [property: JsonConverter(typeof(WireNames))] Origin From,
    // Whether it is as it was when a round was submitted; else as it is now.
    bool OfRound,
    string? Caption,
    // Where its content is on the way from LINE.
    [property: JsonConverter(typeof(WireNames))] EvidenceContent State,
    // Why the content was not kept.
    string? Message);

/// <summary>Keep a link.</summary>
internal sealed record LinkRequest(string? Url, string? Caption, string? SectionId);

/// <summary>File a piece under another item, or under none, or name it otherwise; what is not named stays.</summary>
internal sealed record FilingRequest
{
    public string? SectionId
    {
        get;
        init => (field, NamesSection) = (value, true);
    }

    public string? Caption
    {
        get;
        init => (field, NamesCaption) = (value, true);
    }

    [JsonIgnore]
    public bool NamesSection { get; private init; }

    [JsonIgnore]
    public bool NamesCaption { get; private init; }
}
