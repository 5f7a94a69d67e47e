namespace PaLineBot.LineSimulator.State;

/// <summary>A LINE user.</summary>
public sealed class Person
{
    /// <summary>U and 32 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>The name the user chose.</summary>
    public required string DisplayName { get; set; }

    /// <summary>Address of the profile picture.</summary>
    public string? PictureUrl { get; set; }

    /// <summary>The line under the name.</summary>
    public string? StatusMessage { get; set; }

    /// <summary>Language code.</summary>
    public string Language { get; set; } = "th";
}
