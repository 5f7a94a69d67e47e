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

    /// <summary>The state as JSON.</summary>
    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this);

    /// <summary>Reads a state; unknown or broken JSON gives <see cref="New"/> (the draft is not in here, so nothing is lost).</summary>
    public static ConversationState FromJson(string? json) =>
        string.IsNullOrEmpty(json) ? New : System.Text.Json.JsonSerializer.Deserialize<ConversationState>(json) ?? New;
}
