using System.Text.Json;

namespace PaLineBot.LineSimulator.Control;

/// <summary>Any event, for tests of what LINE may send.</summary>
internal sealed record EventOrder
{
    public string? Channel { get; set; }

    public required JsonElement Event { get; init; }

    /// <summary>Gives it a valid reply token.</summary>
    public bool ReplyToken { get; set; }

    /// <summary>Sends it untouched.</summary>
    public bool AsIs { get; set; }
}
