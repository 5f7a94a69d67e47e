using PaLineBot.LineSimulator.People;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Tapping;

namespace PaLineBot.LineSimulator.Control;

/// <summary>What people say, send and tap.</summary>
internal static class SpeakControl
{
    internal static void Map(ControlRoutes routes, Platform platform)
    {
        var finger = new Finger(platform);
        routes.Post("say", async call => await AnswerAsync(call, platform.Speaker.Say(await call.ReadAsync(SimulatorJson.Default.SayOrder))));
        routes.Post("sticker", async call => await AnswerAsync(call, platform.Speaker.Sticker(await call.ReadAsync(SimulatorJson.Default.StickerOrder))));
        routes.Post("location", async call => await AnswerAsync(call, platform.Speaker.Location(await call.ReadAsync(SimulatorJson.Default.LocationOrder))));
        foreach (var kind in (string[])["image", "video", "audio", "file"])
        {
            routes.Post(kind, call => MediaAsync(call, kind));
        }
        routes.Post("postback", PostbackAsync);
        routes.Post("tap", async call => await call.AnswerAsync(finger.Tap(await call.ReadAsync(SimulatorJson.Default.TapOrder)).Write));
        routes.Post("unsend", UnsendAsync);
        routes.Post("edit", EditAsync);
        routes.Get("contents/{id}", ContentAsync);
    }

    private static async Task MediaAsync(ControlCall call, string kind)
    {
        var bytes = await call.BytesAsync();
        var message = call.Platform.Speaker.Media(new MediaOrder
        {
            Kind = kind,
            User = call.Query("user") ?? throw new ControlException(400, "user is needed"),
            Chat = call.Query("chat"),
            Channel = call.Query("channel"),
            Bytes = bytes,
            ContentType = call.Http.Request.ContentType ?? "application/octet-stream",
            FileName = call.Query("fileName") ?? "file.bin",
            DurationMs = (int)call.Number("durationMs", 1000),
            Preparing = (int)call.Number("preparing", 0),
            Empty = (int)call.Number("empty", 0),
            ImageSet = call.Query("imageSet"),
            ImageSetTotal = call.Query("imageSetTotal") is null ? null : (int)call.Number("imageSetTotal", 0),
            At = call.Time("at"),
        });
        await AnswerAsync(call, message);
    }

    private static async Task PostbackAsync(ControlCall call)
    {
        var (eventId, shown) = call.Platform.Speaker.Postback(await call.ReadAsync(SimulatorJson.Default.PostbackOrder));
        await call.AnswerAsync(json =>
        {
            json.WriteStartObject();
            json.WriteString("webhookEventId", eventId);
            json.WritePropertyName("message");
            if (shown is null)
            {
                json.WriteNullValue();
            }
            else
            {
                shown.Write(json);
            }
            json.WriteEndObject();
        });
    }

    private static async Task UnsendAsync(ControlCall call)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.MessageOrder);
        await AnswerAsync(call, call.Platform.Speaker.Unsend(order.User, order.MessageId, order.Chat, order.Channel));
    }

    private static async Task EditAsync(ControlCall call)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.MessageOrder);
        var chat = order.Chat ?? call.Platform.Groups.Values.FirstOrDefault(g => g.Chat.Find(order.MessageId) is not null)?.Id
            ?? throw new ControlException(409, "only a text in a group can be edited");
        await AnswerAsync(call, call.Platform.Speaker.Edit(order.User, order.MessageId, order.Text ?? "", chat));
    }

    private static async Task ContentAsync(ControlCall call)
    {
        if (call.Platform.Contents.GetValueOrDefault(call.Route("id")) is not { Gone: false } content)
        {
            throw new ControlException(404, "no such content");
        }
        call.Http.Response.ContentType = content.ContentType;
        call.Http.Response.Headers.XContentTypeOptions = "nosniff";
        await call.Http.Response.Body.WriteAsync(content.Bytes, call.Aborted);
    }

    private static Task AnswerAsync(ControlCall call, ChatMessage message) => call.AnswerAsync(message.Write);
}
