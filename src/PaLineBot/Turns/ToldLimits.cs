namespace PaLineBot.Turns;

/// <summary>Limits of features that the chat names.</summary>
/// <param name="EvidenceBytes">The largest file that is kept as evidence.</param>
public sealed record ToldLimits(long EvidenceBytes);
