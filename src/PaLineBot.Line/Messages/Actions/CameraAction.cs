namespace PaLineBot.Line.Messages.Actions;

/// <summary>Opens the camera; only in quick replies. LINE: reference/messaging-api#action-objects.</summary>
public sealed record CameraAction(string? Label) : LineAction(Label)
{
    /// <inheritdoc/>
    public override string Type => "camera";
}
