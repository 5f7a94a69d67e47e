using System.Globalization;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Quota, consumption, and deliveries per day.</summary>
internal static class QuotaApi
{
    internal static void Map(ApiRoutes routes)
    {
        routes.Get("/v2/bot/message/quota", Limit);
        routes.Get("/v2/bot/message/quota/consumption", call => call.Ok(json => json.WriteNumber("totalUsage", call.Channel.Quota.Used(call.Now))));
        routes.Get("/v2/bot/message/delivery/reply", call => Delivered(call, Via.Reply));
        routes.Get("/v2/bot/message/delivery/push", call => Delivered(call, Via.Push));
        routes.Get("/v2/bot/message/delivery/multicast", call => Delivered(call, Via.Multicast));
        routes.Get("/v2/bot/message/delivery/broadcast", call => Delivered(call, Via.Broadcast));
    }

    private static void Limit(ApiCall call) => call.Ok(json =>
    {
        if (call.Channel.Quota.Limit is { } limit)
        {
            json.WriteString("type", "limited");
            json.WriteNumber("value", limit);
        }
        else
        {
            json.WriteString("type", "none");
        }
    });

    /// <summary>Ready on the day after, Japan time.</summary>
    private static void Delivered(ApiCall call, Via via)
    {
        if (!DateOnly.TryParseExact(call.Http.Request.Query["date"], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            call.RefuseAsViolation(400, "parameter", Wording.InvalidParameter("date"));
            return;
        }
        var ready = day < Quota.JapanDay(call.Now);
        call.Ok(json =>
        {
            json.WriteString("status", ready ? "ready" : "unready");
            if (ready)
            {
                json.WriteNumber("success", call.Channel.Quota.Delivered(day, via));
            }
        });
    }
}
