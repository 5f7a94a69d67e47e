using System.Buffers;
using System.Security.Cryptography;
using Npgsql;
using PaLineBot.Districts;
using PaLineBot.Inbox;
using PaLineBot.Line.Webhooks;

namespace PaLineBot.Webhook;

/// <summary>
/// <c>POST /line/{districtKey}/webhook</c>: verify, store, answer 200. Nothing is answered before it is on disk.
/// 404 unknown district, 401 bad or missing signature, 413 over 1 MB, 400 not a webhook body.
/// </summary>
public static partial class WebhookEndpoint
{
    private const int MostBytes = 1024 * 1024;

    // The end of the year 9999: a forged timestamp must not break the conversion.
    private const long LatestTimestamp = 253_402_300_799_000;

    /// <summary>Maps the endpoint.</summary>
    public static void MapWebhook(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/line/{districtKey}/webhook", HandleAsync).AllowAnonymous();

    private static async Task<IResult> HandleAsync(
        string districtKey, HttpRequest request, DistrictDirectory districts, InboxWriter inbox, TimeProvider clock, ILoggerFactory logs)
    {
        var log = logs.CreateLogger("PaLineBot.Webhook");
        if (districts.Find(districtKey) is not { } district)
        {
            Refused(log, "unknown district", 404);
            return Results.NotFound();
        }

        if (await ReadBodyAsync(request) is not { } body)
        {
            Refused(log, "body over 1 MB", 413);
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (!WebhookSignature.IsValid(body, request.Headers["x-line-signature"], district.Secrets))
        {
            Refused(log, "signature", 401);
            return Results.Unauthorized();
        }

        if (WebhookReader.ReadEvents(body) is not WebhookReadResult.Read { Events: var envelopes })
        {
            Refused(log, "not a webhook body", 400);
            return Results.BadRequest();
        }

        return await StoreAsync(district, envelopes, inbox, clock);
    }

    private static async Task<byte[]?> ReadBodyAsync(HttpRequest request)
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > MostBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static async Task<IResult> StoreAsync(
        District district, IReadOnlyList<EventEnvelope> envelopes, InboxWriter inbox, TimeProvider clock)
    {
        if (envelopes.Count == 0)
        {
            return Results.Ok();
        }

        try
        {
            await inbox.StoreAsync([.. envelopes.Select(e => ToInboxEvent(district, e, clock))]);
            return Results.Ok();
        }
        catch (NpgsqlException)
        {
            // Not on disk, so not accepted: LINE delivers again.
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static InboxEvent ToInboxEvent(District district, EventEnvelope e, TimeProvider clock) => new(
        district.Id,
        e.WebhookEventId.Length > 0 ? e.WebhookEventId : Convert.ToHexString(SHA256.HashData(e.Json.Span)),
        e.ChatId ?? "",
        e.MessageId,
        e.Timestamp > 0 ? DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(e.Timestamp, LatestTimestamp)) : clock.GetUtcNow(),
        e.Json.ToArray());

    [LoggerMessage(Level = LogLevel.Warning, Message = "Webhook refused ({Reason}), answered {Status}")]
    private static partial void Refused(ILogger log, string reason, int status);
}
