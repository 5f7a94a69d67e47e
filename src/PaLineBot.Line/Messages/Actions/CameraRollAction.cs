namespace PaLineBot.Line.Messages.Actions;

/// <summary>Opens the pictures of the phone; only in quick replies. LINE: reference/messaging-api#action-objects.</summary>
public sealed record CameraRollAction(string? Label) : LineAction(Label)
{
    /// <inheritdoc/>
    public override string Type => "cameraRoll";
}
