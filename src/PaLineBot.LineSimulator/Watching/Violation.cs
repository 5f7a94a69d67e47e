namespace PaLineBot.LineSimulator.Watching;

/// <summary>Something the bot did against LINE's rules, or (a notice) something that can happen to a correct bot.</summary>
/// <param name="Seq">Running number.</param>
/// <param name="At">Simulated time.</param>
/// <param name="Level"><c>violation</c> or <c>notice</c>.</param>
/// <param name="Channel">Key of the channel, when known.</param>
/// <param name="Code">What kind, such as <c>message-invalid</c>.</param>
/// <param name="Message">What exactly.</param>
/// <param name="Method">HTTP method of the call.</param>
/// <param name="Path">Path of the call.</param>
/// <param name="RequestId">x-line-request-id of the call.</param>
public sealed record Violation(
    long Seq, DateTimeOffset At, string Level, string? Channel, string Code, string Message, string Method, string Path, string RequestId);
