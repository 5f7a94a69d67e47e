namespace PaLineBot.LineSimulator.State;

/// <summary>A request that was accepted under a retry key.</summary>
/// <param name="At">When, in simulated time; the key lives 24 hours from then.</param>
/// <param name="RequestId">x-line-request-id of the accepted request.</param>
/// <param name="Body">SHA-256 of the request body, to see whether a retry is the same.</param>
/// <param name="Sent">The messages it sent; null where LINE names none.</param>
internal sealed record Acceptance(DateTimeOffset At, string RequestId, string Path, byte[] Body, IReadOnlyList<SentMessage>? Sent);
