namespace PaLineBot.LineSimulator.People;

/// <summary>An order to make a person.</summary>
public sealed record UserOrder
{
    /// <summary>U and 32 hex digits; generated when null. A known id is changed.</summary>
    public string? Id { get; set; }

    /// <summary>The name the user chose.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Address of the profile picture.</summary>
    public string? PictureUrl { get; set; }

    /// <summary>The line under the name.</summary>
    public string? StatusMessage { get; set; }

    /// <summary>Language code.</summary>
    public string? Language { get; set; }
}
