using System.Text.Json;

namespace PaLineBot.LineSimulator.People;

/// <summary>An order to send a postback, as if a button with this data had been tapped.</summary>
public sealed record PostbackOrder
{
    /// <summary>Who.</summary>
    public required string User { get; init; }

    /// <summary>Group id; null for the chat with the bot.</summary>
    public string? Chat { get; init; }

    /// <summary>Channel key.</summary>
    public string? Channel { get; init; }

    /// <summary>The data.</summary>
    public required string Data { get; init; }

    /// <summary>What shows in the chat.</summary>
    public string? DisplayText { get; init; }

    /// <summary>date, time or datetime of a picker, or what a rich menu switch tells.</summary>
    public JsonElement? Params { get; init; }

    /// <summary>When; now when null.</summary>
    public DateTimeOffset? At { get; init; }
}
