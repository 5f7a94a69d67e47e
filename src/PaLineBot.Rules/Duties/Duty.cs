namespace PaLineBot.Rules.Duties;

/// <summary>Something somebody has to do. Computed from facts, never stored and ticked.</summary>
/// <param name="PersonId">Whose duty.</param>
/// <param name="Kind">What.</param>
/// <param name="Subject">About what, such as <c>submission:17</c>: with the person and the kind it is the duty's key.</param>
/// <param name="Opens">Since when, UTC.</param>
/// <param name="Due">Last day, in Thailand; null when nobody has set one.</param>
/// <param name="IsDone">Whether it is done.</param>
public sealed record Duty(long PersonId, DutyKind Kind, string Subject, DateTimeOffset Opens, DateOnly? Due, bool IsDone)
{
    /// <summary>How far what has to be written is; null of a duty that is none of writing, and before it is begun.</summary>
    public WritingProgress? Writing { get; init; }

    /// <summary>Whether it is somebody else's agreement or account that waits for this person's decision.</summary>
    public bool IsDecision => Kind is DutyKind.DecideSubmission or DutyKind.DecideJoinRequest;

    /// <summary>A decision on a submission that waits.</summary>
    public static Duty OfSubmission(long superior, long submission, DateTimeOffset since) =>
        new(superior, DutyKind.DecideSubmission, $"submission:{submission}", since, null, IsDone: false);

    /// <summary>A decision on a request to join that waits.</summary>
    public static Duty OfJoinRequest(long superior, long request, DateTimeOffset since) =>
        new(superior, DutyKind.DecideJoinRequest, $"join-request:{request}", since, null, IsDone: false);
}
