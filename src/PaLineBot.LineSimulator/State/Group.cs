using System.Collections.Immutable;

namespace PaLineBot.LineSimulator.State;

/// <summary>A group chat of people, with at most one Official Account in it.</summary>
public sealed class Group
{
    /// <summary>C and 32 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the group.</summary>
    public required string Name { get; set; }

    /// <summary>Address of the group's picture.</summary>
    public string? PictureUrl { get; set; }

    /// <summary>The channel whose bot is in the group.</summary>
    public Channel? Bot { get; set; }

    /// <summary>User ids of the members. Change only under <see cref="Platform.Gate"/>.</summary>
    public ImmutableList<string> Members { get; set; } = [];

    /// <summary>What is said there.</summary>
    public required Chat Chat { get; init; }
}
