namespace PaLineBot.LineSimulator.People;

/// <summary>An order to send a picture, film, sound or file.</summary>
public sealed record MediaOrder
{
    /// <summary>image, video, audio or file.</summary>
    public required string Kind { get; init; }

    public required string User { get; init; }

    /// <summary>Group id; null for the chat with the bot.</summary>
    public string? Chat { get; set; }

    /// <summary>Channel key.</summary>
    public string? Channel { get; set; }

    public required byte[] Bytes { get; init; }

    /// <summary>Media type.</summary>
    public required string ContentType { get; init; }

    /// <summary>Name of a file.</summary>
    public string FileName { get; set; } = "file.bin";

    /// <summary>Length of a film or sound in milliseconds.</summary>
    public int DurationMs { get; set; } = 1000;

    /// <summary>How often the content API says "still preparing" first.</summary>
    public int Preparing { get; set; }

    /// <summary>How often it then answers 200 without a byte.</summary>
    public int Empty { get; set; }

    /// <summary>What pictures sent together share, or null.</summary>
    public string? ImageSet { get; set; }

    /// <summary>How many pictures were sent together, or null.</summary>
    public int? ImageSetTotal { get; set; }

    /// <summary>When; now when null.</summary>
    public DateTimeOffset? At { get; set; }
}
