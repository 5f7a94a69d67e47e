using System.Text;
using PaLineBot.Line.Webhooks;
using PaLineBot.LineSimulator.Webhooks;

namespace PaLineBot.LineSimulator.Control;

/// <summary>Events and webhook bodies of any shape, for tests of bad and future input.</summary>
internal static class RawControl
{
    internal static void Map(ControlRoutes routes)
    {
        routes.Post("event", EventAsync);
        routes.Post("webhook", WebhookAsync);
    }

    private static async Task EventAsync(ControlCall call)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.EventOrder);
        if (order.Event.ValueKind != System.Text.Json.JsonValueKind.Object && !order.AsIs)
        {
            throw new ControlException(400, "event must be an object, unless it goes asIs");
        }
        var channel = call.Platform.Channel(order.Channel);
        var told = order.AsIs
            ? EventWriter.Untouched(call.Platform, channel, order.Event)
            : EventWriter.Complete(call.Platform, channel, order.Event, order.ReplyToken);
        call.Platform.Webhooks.Send(channel, told);
        await call.AnswerAsync(json =>
        {
            json.WriteStartObject();
            json.WriteString("webhookEventId", told.Id);
            json.WriteEndObject();
        });
    }

    private static async Task WebhookAsync(ControlCall call)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.WebhookOrder);
        var channel = call.Platform.Channel(order.Channel);
        var url = channel.WebhookUrl ?? throw new ControlException(409, "the channel has no webhookUrl");
        var body = order.BodyBase64 is { } text ? Decode(text) : Encoding.UTF8.GetBytes(order.Body ?? "");
        var signature = order.Signature switch
        {
            "auto" => WebhookSignature.Sign(body, channel.SecretBytes),
            "none" => null,
            var given => given,
        };
        await call.AnswerAsync(await call.Platform.Poster.PostAsync(channel, url, body, signature), SimulatorJson.Default.WebhookAnswer);
    }

    private static byte[] Decode(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            throw new ControlException(400, "bodyBase64 is not Base64");
        }
    }
}
