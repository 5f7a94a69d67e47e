using System.Text.Json;
using PaLineBot.Conversation.State;

namespace PaLineBot.Conversation;

/// <summary>
/// Where the talk with one LINE account (or group) is. Versioned JSON; holds no answers, only where we are.
/// </summary>
public sealed record ConversationState
{
    /// <summary>A talk that has not begun.</summary>
    public static ConversationState New { get; } = new();

    private const int Present = 2;

    private static readonly JsonSerializerOptions Options = new() { AllowOutOfOrderMetadataProperties = true };

    /// <summary>Version of the JSON shape.</summary>
    public int Version { get; init; } = Present;

    /// <summary>Version of the consent text that was agreed to, 0 before consent.</summary>
    public int ConsentVersion { get; init; }

    /// <summary>Wrong join codes since joining or the last wait; looking at a right one does not count them anew.</summary>
    public int WrongCodes { get; init; }

    /// <summary>No join code is looked at before this moment.</summary>
    public DateTimeOffset? CodesWaitUntil { get; init; }

    /// <summary>When the person last did something here.</summary>
    public DateTimeOffset? LastTurnAt { get; init; }

    /// <summary>What lies over one's own writing and decides what a text means, or null.</summary>
    public Focus? Over { get; init; }

    /// <summary>Where the writing is, or null when none has begun.</summary>
    public WritingPlace? Writing { get; init; }

    /// <summary>A superior's return in preparation, or null.</summary>
    public ReturnDraft? Returning { get; init; }

    /// <summary>Evidence that was sent or listed last, or null.</summary>
    public EvidencePlace? Evidence { get; init; }

    /// <summary>Submission this person approved last here, or 0.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
    public long LastApproved { get; init; }

    /// <summary>Buttons of the last answer that can also be said, or null.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ScreenButton>? Sayable { get; init; }

    /// <summary>When the person was told what an erasure of their data erases and keeps, or null.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? EraseAskedAt { get; init; }

    /// <summary>Ids of the newest messages, so that a message delivered twice is taken once.</summary>
    public IReadOnlyList<string> SeenMessages { get; init; } = [];

    /// <summary>Ids of messages taken back, so that one delivered late is not stored.</summary>
    public IReadOnlyList<string> UnsentMessages { get; init; } = [];

    /// <summary>What is left when the account is nobody's any more: nothing of whoever had it.</summary>
    public ConversationState OfNobody() => this with { Writing = null, Returning = null, Evidence = null, Sayable = null, LastApproved = 0, Over = Over as Focus.Joining, EraseAskedAt = null };

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>
    /// Reads a state of this or a former version; unknown or broken JSON gives <see cref="New"/> (the draft is not in here,
    /// so nothing is lost).
    /// </summary>
    public static ConversationState FromJson(string? json)
    {
        if (string.IsNullOrWhiteSpace(json)) return New;
        try
        {
            var state = JsonSerializer.Deserialize<ConversationState>(json, Options);
            if (state is { Version: < Present }) state = state with { Version = Present, Over = JsonSerializer.Deserialize<FirstVersion>(json)!.Over() };
            return state?.WithoutNulls() ?? New;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return New;
        }
    }

    private ConversationState WithoutNulls() => this with
    {
        SeenMessages = SeenMessages ?? [],
        UnsentMessages = UnsentMessages ?? [],
        Over = Known(Over),
        Sayable = Sayable?.Where(t => t is { Label: not null, Data: not null }).ToList() is { Count: > 0 } whole ? whole : null,
        Evidence = Evidence?.Batch is null ? null : Evidence,
        Writing = Writing?.WithoutNulls(),
        Returning = Returning?.WithoutNulls(),
    };

    // A focus whose data is not there is none.
    private Focus? Known(Focus? over) => over switch
    {
        Focus.Returning when Returning is null => null,
        Focus.EvidenceAsked when Evidence?.Batch is null => Known(over.Beneath),
        Focus.Joining { Draft: null } => null,
        { Beneath: not null } => over with { Beneath = Known(over.Beneath) },
        _ => over,
    };
}
