namespace PaLineBot.Data;

/// <summary>Who did what, when. Written by <see cref="Work.AuditAsync"/> alone, and never changed.</summary>
public sealed class AuditEntry : IInDistrict
{
    public long Id { get; init; }

    public int DistrictId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The person of the district who acted, or null: staff, a job, or an account that is nobody's.</summary>
    public long? PersonId { get; init; }

    /// <summary>What was done, such as <c>acting.set</c>.</summary>
    public required string Action { get; init; }

    /// <summary>To what, such as <c>person:12</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>JSON: before and after, and how it came.</summary>
    public required string Detail { get; init; }
}
