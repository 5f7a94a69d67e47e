using System.Text.Json;

namespace PaLineBot.LineSimulator.People;

/// <summary>An order to send a postback, as if a button with this data had been tapped.</summary>
public sealed record PostbackOrder
{
    public required string User { get; init; }

    /// <summary>Group id; null for the chat with the bot.</summary>
    public string? Chat { get; set; }

    /// <summary>Channel key.</summary>
    public string? Channel { get; set; }

    public required string Data { get; init; }

    /// <summary>What shows in the chat.</summary>
    public string? DisplayText { get; set; }

    /// <summary>date, time or datetime of a picker, or what a rich menu switch tells.</summary>
    public JsonElement? Params { get; set; }

    /// <summary>When; now when null.</summary>
    public DateTimeOffset? At { get; set; }
}
