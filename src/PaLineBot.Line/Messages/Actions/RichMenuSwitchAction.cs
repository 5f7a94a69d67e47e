using System.Text.Json;

namespace PaLineBot.Line.Messages.Actions;

/// <summary>Switches to another rich menu and sends a postback; only in rich menus. LINE: reference/messaging-api#action-objects.</summary>
public sealed record RichMenuSwitchAction(string? Label, string RichMenuAliasId, string Data) : LineAction(Label)
{
    /// <inheritdoc/>
    public override string Type => "richmenuswitch";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("richMenuAliasId"u8, RichMenuAliasId);
        writer.WriteString("data"u8, Data);
    }
}
