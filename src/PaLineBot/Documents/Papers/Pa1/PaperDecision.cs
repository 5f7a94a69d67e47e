namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>What the superior decided on a round.</summary>
/// <param name="Approved">เห็นชอบ, or ไม่เห็นชอบ.</param>
/// <param name="ByPosition">Their position title, or null when unknown.</param>
/// <param name="Comments">Suggestions of a returned round, one line each.</param>
public sealed record PaperDecision(bool Approved, DateTimeOffset At, string ByName, string? ByPosition, IReadOnlyList<string> Comments);
