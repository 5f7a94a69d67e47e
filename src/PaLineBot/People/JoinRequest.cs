using PaLineBot.Data;
using PaLineBot.Rules.Forms;

namespace PaLineBot.People;

/// <summary>A LINE account's wish to join a school.</summary>
public sealed class JoinRequest : IInDistrict
{
    public long Id { get; init; }

    public int DistrictId { get; init; }

    public long SchoolId { get; init; }

    public required string LineUserId { get; init; }

    /// <summary>Whom it made, or whose it turned out to be; null while that is nobody. The account may be another's since.</summary>
    public long? PersonId { get; init; }

    /// <summary>Null once it was replaced or withdrawn.</summary>
    public string? FullName { get; init; }

    public Position Position { get; init; }

    public AcademicStanding Standing { get; init; }

    public DateTimeOffset RequestedAt { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public long? DecidedBy { get; init; }

    public bool? Accepted { get; init; }
}
