using System.Text.Json;

namespace PaLineBot.LineSimulator.Control;

/// <summary>An order to tap something that is seen in a chat.</summary>
internal sealed record TapOrder
{
    public required string User { get; init; }

    public string? Chat { get; init; }

    public string? Channel { get; init; }

    /// <summary>What stands on it: exact, else contained.</summary>
    public string? Label { get; init; }

    /// <summary>Its postback data.</summary>
    public string? Data { get; init; }

    /// <summary>Only on this message.</summary>
    public string? MessageId { get; init; }

    /// <summary>Number of a rich menu area, from 0.</summary>
    public int? RichMenuArea { get; init; }

    /// <summary>What was picked: date, time or datetime.</summary>
    public JsonElement? Params { get; init; }

    public DateTimeOffset? At { get; init; }
}
