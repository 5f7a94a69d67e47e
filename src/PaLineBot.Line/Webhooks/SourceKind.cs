namespace PaLineBot.Line.Webhooks;

/// <summary>Where an event came from.</summary>
public enum SourceKind
{
    /// <summary>No source was given.</summary>
    None,
    /// <summary>A one-to-one chat.</summary>
    User,
    /// <summary>A group chat.</summary>
    Group,
    /// <summary>A multi-person chat of older LINE versions.</summary>
    Room,
    /// <summary>A kind that LINE added later.</summary>
    Other,
}
