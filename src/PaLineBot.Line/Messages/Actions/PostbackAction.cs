using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Messages.Actions;

/// <summary>Sends a postback event. LINE: reference/messaging-api#action-objects.</summary>
public sealed record PostbackAction(string? Label, string Data, string? DisplayText = null, string? InputOption = null, string? FillInText = null) : LineAction(Label)
{
    /// <inheritdoc/>
    public override string Type => "postback";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("data"u8, Data);
        writer.Optional("displayText"u8, DisplayText);
        writer.Optional("inputOption"u8, InputOption);
        writer.Optional("fillInText"u8, FillInText);
    }
}
