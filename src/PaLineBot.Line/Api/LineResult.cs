namespace PaLineBot.Line.Api;

/// <summary>Every answer a call to LINE can have. LINE: reference/messaging-api#status-codes. Network trouble is an answer too, never an exception.</summary>
/// <param name="RequestId">The header <c>x-line-request-id</c> of this attempt, where there was one.</param>
public abstract record LineResult(string? RequestId)
{
    /// <summary>Whether LINE has what was asked: accepted now, or by an earlier attempt with the same retry key.</summary>
    public bool IsSuccess => this is Accepted or AlreadyAccepted;

    /// <summary>2xx.</summary>
    public sealed record Accepted(string? RequestId) : LineResult(RequestId);

    /// <summary>409: an earlier attempt with this retry key was accepted. A success.</summary>
    /// <param name="AcceptedRequestId">The request id of that earlier attempt.</param>
    public sealed record AlreadyAccepted(string? RequestId, string? AcceptedRequestId) : LineResult(RequestId);

    /// <summary>401 or 403: the token is not valid, or the plan of the account does not allow the call. Not executed.</summary>
    public sealed record TokenRefused(string? RequestId, int Status, string Message) : LineResult(RequestId);

    /// <summary>400: the reply token was used already, is too old, or was never valid. Not sent by this call.</summary>
    public sealed record InvalidReplyToken(string? RequestId) : LineResult(RequestId);

    /// <summary>429 that passes: too many calls, or too many messages to one person. Not executed; wait and try again.</summary>
    public sealed record RateLimited(string? RequestId, string Message) : LineResult(RequestId);

    /// <summary>429 that stays until the month ends or the quota is raised. Not executed.</summary>
    public sealed record QuotaUsedUp(string? RequestId, string Message) : LineResult(RequestId);

    /// <summary>Any other 4xx: never repeat it unchanged. Not executed.</summary>
    public sealed record Rejected(string? RequestId, int Status, string Message, IReadOnlyList<LineErrorDetail> Details) : LineResult(RequestId);

    /// <summary>404: no such thing, or (profile) the person blocked the account.</summary>
    public sealed record NotFound(string? RequestId, string Message) : LineResult(RequestId);

    /// <summary>410: the message was unsent.</summary>
    public sealed record Gone(string? RequestId) : LineResult(RequestId);

    /// <summary>202 on a download: a large video or audio is not ready yet; ask again later.</summary>
    public sealed record StillPreparing(string? RequestId) : LineResult(RequestId);

    /// <summary>No usable answer: no connection, a timeout, a broken connection, or 5xx.</summary>
    /// <param name="Reason">A short reason without content.</param>
    /// <param name="OutcomeUnknown">False when the request certainly did not reach LINE; true when LINE may have executed it.</param>
    public sealed record Unreachable(string? RequestId, string Reason, bool OutcomeUnknown) : LineResult(RequestId);
}
