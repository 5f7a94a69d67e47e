namespace PaLineBot.Evidence;

/// <summary>Which content a link opens.</summary>
/// <param name="EvidenceId">The pointer.</param>
internal sealed record EvidenceTicket(long EvidenceId);
