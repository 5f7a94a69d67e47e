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

    /// <summary>Version of the JSON shape.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Version of the consent text that was agreed to, 0 before consent.</summary>
    public int ConsentVersion { get; init; }

    /// <summary>Wrong join codes since joining or the last wait; looking at a right one does not count them anew.</summary>
    public int WrongCodes { get; init; }

    /// <summary>No join code is looked at before this moment.</summary>
    public DateTimeOffset? CodesWaitUntil { get; init; }

    /// <summary>When the person last did something here.</summary>
    public DateTimeOffset? LastTurnAt { get; init; }

    /// <summary>What a person who joins has said so far, or null.</summary>
    public JoinDraft? Join { get; init; }

    /// <summary>Where the writing is, or null when none has begun.</summary>
    public WritingPlace? Writing { get; init; }

    /// <summary>A superior's return in preparation, or null.</summary>
    public ReturnDraft? Returning { get; init; }

    /// <summary>What a superior was shown last, or null when it was something else.</summary>
    public LookedAt? Looking { get; init; }

    /// <summary>Evidence that was sent or listed last, or null.</summary>
    public EvidencePlace? Evidence { get; init; }

    /// <summary>Ids of the newest messages, so that a message delivered twice is taken once.</summary>
    public IReadOnlyList<string> SeenMessages { get; init; } = [];

    /// <summary>Ids of messages taken back, so that one delivered late is not stored.</summary>
    public IReadOnlyList<string> UnsentMessages { get; init; } = [];

    /// <summary>The state as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>Reads a state; unknown or broken JSON gives <see cref="New"/> (the draft is not in here, so nothing is lost).</summary>
    public static ConversationState FromJson(string? json)
    {
        if (string.IsNullOrWhiteSpace(json)) return New;
        try
        {
            return JsonSerializer.Deserialize<ConversationState>(json)?.WithoutNulls() ?? New;
        }
        catch (JsonException)
        {
            return New;
        }
    }

    private ConversationState WithoutNulls() => this with
    {
        SeenMessages = SeenMessages ?? [],
        UnsentMessages = UnsentMessages ?? [],
        Evidence = Evidence?.Batch is null ? null : Evidence,
        Writing = Writing?.WithoutNulls(),
        Returning = Returning?.WithoutNulls(),
    };
}
