using PaLineBot.Data;

namespace PaLineBot.People;

/// <summary>Somebody who may decide at a moment, and over whom: a row of <see cref="Deciding.Scopes"/>.</summary>
public sealed class SuperiorScope : IInDistrict
{
    /// <summary>Over the people of a school.</summary>
    public const string OfSchool = "school";

    public int DistrictId { get; init; }

    public long PersonId { get; init; }

    /// <summary><c>school</c>, <c>district</c> or <c>above</c>.</summary>
    public required string Scope { get; init; }

    public long? SchoolId { get; init; }

    /// <summary>1 acts for the holder of the post, who has 2.</summary>
    public int Rank { get; init; }
}
