namespace PaLineBot.Rules.Duties;

/// <summary>How far an agreement is written.</summary>
/// <param name="Done">How many of its sub-indicators are done.</param>
/// <param name="Of">How many there are.</param>
/// <param name="Next">The first section that is not done, in the order of the form; null when all are.</param>
public sealed record WritingProgress(int Done, int Of, string? Next);
