namespace PaLineBot.Conversation.Facts;

/// <summary>The group the event came from, or null when it is unknown.</summary>
public sealed record GroupRequest : FactRequest<GroupFacts?>;

/// <summary>A LINE group.</summary>
/// <param name="SchoolName">School it belongs to, or null when not bound.</param>
/// <param name="Submitted">How many of the school's people have submitted or are approved this fiscal year.</param>
/// <param name="Total">How many of the school's people write an agreement.</param>
public sealed record GroupFacts(string? SchoolName, int Submitted, int Total);
