using System.Security.Cryptography;
using Npgsql;
using PaLineBot.Districts;
using PaLineBot.Inbox;
using PaLineBot.Line.Webhooks;

namespace PaLineBot.Webhook;

/// <summary>
/// <c>POST /line/{districtKey}/webhook</c>: verify, store, answer 200. Nothing is answered before it is on disk, and what
/// arrived whole is stored also when the caller has hung up: LINE waits two seconds and may never come again.
/// 404 unknown district, 401 bad or missing signature, 413 over 1 MB, 400 not a webhook body or nothing in it can be stored.
/// </summary>
public static partial class WebhookEndpoint
{
    // Clocks differ a little; a timestamp beyond that is forged, and must not lead to years that no calendar of ours has.
    private static readonly TimeSpan FarthestAhead = TimeSpan.FromDays(1);

    public static void MapWebhook(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/line/{districtKey}/webhook", HandleAsync).AllowAnonymous();

    private static async Task<IResult> HandleAsync(
        string districtKey, HttpRequest request, DistrictDirectory districts, InboxWriter inbox, InboxSettings settings, TimeProvider clock, ILoggerFactory logs)
    {
        var log = logs.CreateLogger("PaLineBot.Webhook");
        if (districts.Find(districtKey) is not { } district)
        {
            Refused(log, "unknown district", 404);
            return Results.NotFound();
        }

        var body = await WebhookBody.ReadAsync(request);
        if (body is not WebhookBody.Whole { Bytes: var bytes })
        {
            var (reason, status) = body is WebhookBody.TooLarge ? ("body over 1 MB", 413) : ("body cut short", 400);
            Refused(log, reason, status);
            return Results.StatusCode(status);
        }

        if (!WebhookSignature.IsValid(bytes, request.Headers["x-line-signature"], district.Secrets))
        {
            Refused(log, "signature", 401);
            return Results.Unauthorized();
        }

        if (WebhookReader.ReadEvents(bytes) is not WebhookReadResult.Read { Events: var envelopes })
        {
            Refused(log, "not a webhook body", 400);
            return Results.BadRequest();
        }

        return await StoreAsync(district, envelopes, inbox, clock.GetUtcNow(), settings.Kept, log);
    }

    private static async Task<IResult> StoreAsync(
        District district, IReadOnlyList<EventEnvelope> envelopes, InboxWriter inbox, DateTimeOffset now, TimeSpan kept, ILogger log)
    {
        var usable = envelopes.Where(e => e.HasUsableIds).ToList();
        if (usable.Count < envelopes.Count)
        {
            Refused(log, $"ids of {envelopes.Count - usable.Count} of {envelopes.Count} events", 400);
        }

        // An event older than its row would be kept may have been here before, and nobody would know.
        var events = usable.Select(e => ToInboxEvent(district, e, now)).Where(e => e.OccurredAt > now - kept).ToList();
        if (events.Count < usable.Count)
        {
            TooOld(log, usable.Count - events.Count);
        }

        if (events.Count == 0)
        {
            return usable.Count == envelopes.Count ? Results.Ok() : Results.BadRequest();
        }

        try
        {
            await inbox.StoreAsync(events);
            return Results.Ok();
        }
        catch (NpgsqlException)
        {
            // Not on disk, so not accepted: LINE delivers again.
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    internal static InboxEvent ToInboxEvent(District district, EventEnvelope e, DateTimeOffset now) => new(
        district.Id,
        e.WebhookEventId.Length > 0 ? e.WebhookEventId : Convert.ToHexString(SHA256.HashData(e.Json.Span)),
        e.ChatId ?? "",
        e.MessageId,
        e.Timestamp > 0 ? DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(e.Timestamp, (now + FarthestAhead).ToUnixTimeMilliseconds())) : now,
        e.Json.ToArray());

    [LoggerMessage(Level = LogLevel.Warning, Message = "Webhook refused ({Reason}), answered {Status}")]
    private static partial void Refused(ILogger log, string reason, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} webhook events are older than handled ones are remembered, so they are passed over")]
    private static partial void TooOld(ILogger log, int count);
}
