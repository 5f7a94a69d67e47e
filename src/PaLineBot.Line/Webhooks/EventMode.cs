namespace PaLineBot.Line.Webhooks;

/// <summary>Whether this channel may answer. Anything but <see cref="Active"/> means: send nothing.</summary>
public enum EventMode
{
    /// <summary>The channel is active (also assumed when the property is missing).</summary>
    Active,
    /// <summary>A module channel holds the chat.</summary>
    Standby,
    /// <summary>A mode that LINE added later.</summary>
    Other,
}
