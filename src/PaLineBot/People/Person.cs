using PaLineBot.Data;
using PaLineBot.Rules.Forms;

namespace PaLineBot.People;

/// <summary>A person of the district, as the office knows them.</summary>
public sealed class Person : IInDistrict
{
    public long Id { get; init; }

    public int DistrictId { get; init; }

    /// <summary>Null for the district office.</summary>
    public long? SchoolId { get; init; }

    public required string FullName { get; init; }

    public Position Position { get; init; }

    public AcademicStanding Standing { get; init; }

    public bool StandingConfirmed { get; init; }

    /// <summary>The LINE account, or null for who has not joined.</summary>
    public string? LineUserId { get; init; }

    public DateTimeOffset? LinkedAt { get; init; }

    /// <summary>Whether the account blocked the bot.</summary>
    public bool Blocked { get; init; }

    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>When the person's data was erased, or had been kept long enough; then this row names nobody any more.</summary>
    public DateTimeOffset? ErasedAt { get; init; }

    /// <summary>The day (Bangkok) of the last push.</summary>
    public DateOnly? LastPushedOn { get; init; }

    public DateTimeOffset? QuietUntil { get; init; }

    /// <summary>The day (Bangkok) of the last nudge.</summary>
    public DateOnly? NudgedOn { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
