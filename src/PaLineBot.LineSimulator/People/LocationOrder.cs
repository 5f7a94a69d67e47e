namespace PaLineBot.LineSimulator.People;

/// <summary>An order to send a place.</summary>
public sealed record LocationOrder
{
    /// <summary>Who.</summary>
    public required string User { get; init; }

    /// <summary>Group id; null for the chat with the bot.</summary>
    public string? Chat { get; init; }

    /// <summary>Channel key.</summary>
    public string? Channel { get; init; }

    /// <summary>Name of the place.</summary>
    public string? Title { get; init; }

    /// <summary>Its address.</summary>
    public string? Address { get; init; }

    /// <summary>Degrees north.</summary>
    public double Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; init; }

    /// <summary>When; now when null.</summary>
    public DateTimeOffset? At { get; init; }
}
