namespace PaLineBot.LineSimulator.People;

/// <summary>An order to send a place.</summary>
public sealed record LocationOrder
{
    public required string User { get; init; }

    /// <summary>Group id; null for the chat with the bot.</summary>
    public string? Chat { get; set; }

    /// <summary>Channel key.</summary>
    public string? Channel { get; set; }

    /// <summary>Name of the place.</summary>
    public string? Title { get; set; }

    /// <summary>Its address.</summary>
    public string? Address { get; set; }

    /// <summary>Degrees north.</summary>
    public double Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; set; }

    /// <summary>When; now when null.</summary>
    public DateTimeOffset? At { get; set; }
}
