using Microsoft.Extensions.Logging;

namespace PaLineBot.Line.Api;

/// <summary>LINE keeps no logs for us (docs: development guidelines), so each call leaves one line; no ids of people, no content.</summary>
internal static partial class LineLog
{
    [LoggerMessage(EventId = 2001, Level = LogLevel.Debug,
        Message = "LINE {Method} {Endpoint} answered {Status}, request {RequestId}, {Milliseconds} ms")]
    public static partial void Answered(
        this ILogger logger, HttpMethod method, string endpoint, int status, string? requestId, long milliseconds);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Warning,
        Message = "LINE {Method} {Endpoint} refused with {Status}, request {RequestId}, {Milliseconds} ms")]
    public static partial void Refused(
        this ILogger logger, HttpMethod method, string endpoint, int status, string? requestId, long milliseconds);

    [LoggerMessage(EventId = 2003, Level = LogLevel.Warning,
        Message = "LINE {Method} {Endpoint} gave no answer ({Reason}), outcome unknown: {OutcomeUnknown}, {Milliseconds} ms")]
    public static partial void NoAnswer(
        this ILogger logger, HttpMethod method, string endpoint, string reason, bool outcomeUnknown, long milliseconds);

    [LoggerMessage(EventId = 2004, Level = LogLevel.Warning, Message = "No channel access token: {Outcome}")]
    public static partial void NoToken(this ILogger logger, string outcome);
}
