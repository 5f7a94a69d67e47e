using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Control;

/// <summary>Counters, violations, requests, the stream, settings and reset.</summary>
internal static class WatchControl
{
    internal static void Map(ControlRoutes routes)
    {
        routes.Get("counters", CountersAsync);
        routes.Get("violations", call => call.AnswerAsync(
            call.Platform.Violations.List(call.Query("level") == "all"), SimulatorJson.Default.IReadOnlyListViolation));
        routes.Delete("violations", ClearAsync);
        routes.Get("requests", RequestsAsync);
        routes.Get("idle", IdleAsync);
        routes.Get("stream", StreamAsync);
        routes.Get("settings", SettingsAsync);
        routes.Post("settings", ChangeAsync);
        routes.Post("reset", ResetAsync);
    }

    private static Task CountersAsync(ControlCall call)
    {
        var channel = call.Platform.Channel(call.Query("channel"));
        return call.AnswerAsync(json => Write(json, call.Platform, channel));
    }

    private static void Write(Utf8JsonWriter json, Platform platform, Channel channel)
    {
        json.WriteStartObject();
        json.WriteString("channel", channel.Key);
        channel.Counters.Write(json);
        json.WriteNumber("billable", channel.Quota.Total);
        json.WriteNumber("billableThisMonth", channel.Quota.Used(platform.Clock.GetUtcNow()));
        if (channel.Quota.Limit is { } limit)
        {
            json.WriteNumber("quota", limit);
        }
        else
        {
            json.WriteNull("quota");
        }
        json.WriteEndObject();
    }

    private static Task ClearAsync(ControlCall call)
    {
        call.Platform.Violations.Clear();
        return call.DoneAsync();
    }

    private static Task RequestsAsync(ControlCall call)
    {
        var after = call.Number("after", 0);
        var entries = call.Platform.Requests.After(after);
        return call.AnswerAsync(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("requests");
            foreach (var entry in entries)
            {
                JsonSerializer.Serialize(json, entry, SimulatorJson.Default.RequestEntry);
            }
            json.WriteEndArray();
            json.WriteNumber("lastSeq", entries.Count == 0 ? after : entries[^1].Seq);
            json.WriteEndObject();
        });
    }

    private static async Task IdleAsync(ControlCall call)
    {
        var idle = await call.Platform.Webhooks.Settled.WaitUntilAsync(() => call.Platform.Webhooks.IsIdle, call.Wait(), call.Aborted);
        await call.AnswerAsync(json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("idle", idle);
            json.WriteEndObject();
        });
    }

    private static Task StreamAsync(ControlCall call)
    {
        call.Http.Response.ContentType = "text/event-stream; charset=utf-8";
        call.Http.Response.Headers.CacheControl = "no-store";
        return call.Platform.Stream.ListenAsync(call.Http.Response, call.Aborted);
    }

    private static Task SettingsAsync(ControlCall call)
    {
        var settings = call.Platform.Settings;
        return call.AnswerAsync(json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("rateLimits", settings.RateLimits);
            json.WriteBoolean("keepOrder", settings.KeepOrder);
            json.WriteNumber("webhookTimeoutMs", settings.WebhookTimeoutMs);
            json.WriteNumber("historyPerChat", settings.HistoryPerChat);
            json.WriteNumber("requestsKept", settings.RequestsKept);
            json.WriteEndObject();
        });
    }

    private static async Task ChangeAsync(ControlCall call)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.SettingsOrder);
        if (order.WebhookTimeoutMs < 1 || order.HistoryPerChat < 1 || order.RequestsKept < 0)
        {
            throw new ControlException(400, "webhookTimeoutMs and historyPerChat must be at least 1, requestsKept at least 0");
        }
        var settings = call.Platform.Settings;
        settings.RateLimits = order.RateLimits ?? settings.RateLimits;
        settings.KeepOrder = order.KeepOrder ?? settings.KeepOrder;
        settings.WebhookTimeoutMs = order.WebhookTimeoutMs ?? settings.WebhookTimeoutMs;
        settings.HistoryPerChat = order.HistoryPerChat ?? settings.HistoryPerChat;
        settings.RequestsKept = order.RequestsKept ?? settings.RequestsKept;
        await SettingsAsync(call);
    }

    private static async Task ResetAsync(ControlCall call)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.ResetOrder);
        call.Platform.Reset(order.Keep.Contains("channels"));
        await call.DoneAsync();
    }
}
