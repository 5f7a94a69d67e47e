using System.Net;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Api;

/// <summary>From status, headers and error body to a result. LINE: reference/messaging-api#status-codes, #error-messages.</summary>
internal static class AnswerMapping
{
    public static string? RequestId(HttpResponseMessage response) => Header(response, "x-line-request-id");

    public static LineResult Success(HttpResponseMessage response, bool isContent)
        => isContent && response.StatusCode == HttpStatusCode.Accepted
            ? new LineResult.StillPreparing(RequestId(response))
            : new LineResult.Accepted(RequestId(response));

    public static LineResult Failure(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        var (id, status) = (RequestId(response), (int)response.StatusCode);
        if (status >= 500 || status == 408) return new LineResult.Unreachable(id, $"HTTP {status}", true);
        var json = TolerantJson.Parse(body);
        var message = json["message"].Text ?? json["error_description"].Text ?? json["error"].Text ?? "";
        return status switch
        {
            400 when message == "Invalid reply token" => new LineResult.InvalidReplyToken(id),
            401 or 403 => new LineResult.TokenRefused(id, status, message),
            404 => new LineResult.NotFound(id, message),
            409 when Header(response, "x-line-accepted-request-id") is { } accepted => new LineResult.AlreadyAccepted(id, accepted),
            409 when message.Contains("retry key", StringComparison.OrdinalIgnoreCase) => new LineResult.AlreadyAccepted(id, null),
            410 => new LineResult.Gone(id),
            429 when message.Contains("monthly limit", StringComparison.OrdinalIgnoreCase) => new LineResult.QuotaUsedUp(id, message),
            429 => new LineResult.RateLimited(id, message),
            _ => new LineResult.Rejected(id, status, message, Details(json)),
        };
    }

    private static List<LineErrorDetail> Details(TolerantJson json)
        => [.. json["details"].Items.Select(d => new LineErrorDetail(d["message"].Text, d["property"].Text))];

    private static string? Header(HttpResponseMessage response, string name)
        => response.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
