using System.Text.Json;

namespace PaLineBot.LineSimulator.Tapping;

/// <summary>An order to tap something that is seen in a chat.</summary>
internal sealed record TapOrder
{
    public required string User { get; init; }

    public string? Chat { get; set; }

    public string? Channel { get; set; }

    /// <summary>What stands on it: exact, else contained.</summary>
    public string? Label { get; set; }

    /// <summary>Its postback data.</summary>
    public string? Data { get; set; }

    /// <summary>Only on this message.</summary>
    public string? MessageId { get; set; }

    /// <summary>Number of a rich menu area, from 0.</summary>
    public int? RichMenuArea { get; set; }

    /// <summary>What was picked: date, time or datetime.</summary>
    public JsonElement? Params { get; set; }

    public DateTimeOffset? At { get; set; }
}
