using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Messages.Actions;

/// <summary>Asks for a date (<c>yyyy-MM-dd</c>), time (<c>HH:mm</c>) or both (<c>yyyy-MM-ddTHH:mm</c>), Gregorian and without time zone; answers with a postback. LINE: reference/messaging-api#action-objects.</summary>
public sealed record DatetimePickerAction(string? Label, string Data, string Mode, string? Initial = null, string? Min = null, string? Max = null) : LineAction(Label)
{
    /// <inheritdoc/>
    public override string Type => "datetimepicker";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("data"u8, Data);
        writer.WriteString("mode"u8, Mode);
        writer.Optional("initial"u8, Initial);
        writer.Optional("min"u8, Min);
        writer.Optional("max"u8, Max);
    }
}
