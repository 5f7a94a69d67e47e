namespace PaLineBot.LineSimulator.Watching;

/// <summary>One call of the bot, or one webhook to it, for the inspector.</summary>
/// <param name="Seq">Running number.</param>
/// <param name="Direction"><c>call</c> or <c>webhook</c>.</param>
/// <param name="At">Simulated time.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path and query, or the webhook's address.</param>
/// <param name="Channel">Key of the channel, when known.</param>
/// <param name="Status">HTTP status; 0 when the connection broke or the answer never came.</param>
/// <param name="Ms">Milliseconds of real time.</param>
/// <param name="RequestId">x-line-request-id of a call.</param>
/// <param name="Fault">Kind of the fault that struck it.</param>
/// <param name="Body">Request body as text, cut at 64 kB.</param>
/// <param name="Answer">Answer as text, cut at 64 kB.</param>
public sealed record RequestEntry(
    long Seq, string Direction, DateTimeOffset At, string Method, string Path, string? Channel,
    int Status, double Ms, string? RequestId, string? Fault, string? Body, string? Answer);
