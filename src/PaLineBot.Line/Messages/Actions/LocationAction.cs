namespace PaLineBot.Line.Messages.Actions;

/// <summary>Asks for a place; only in quick replies. LINE: reference/messaging-api#action-objects.</summary>
public sealed record LocationAction(string? Label) : LineAction(Label)
{
    /// <inheritdoc/>
    public override string Type => "location";
}
