using System.Text.Json;
using PaLineBot.LineSimulator.People;

namespace PaLineBot.LineSimulator.Tapping;

/// <summary>Taps things and does what LINE does then.</summary>
internal sealed class Finger(Platform platform)
{
    /// <exception cref="ControlException">There is nothing such to tap, or what was picked does not fit.</exception>
    internal TapResult Tap(TapOrder order)
    {
        var spot = Spot.Find(platform, order.User, order.Chat, order.Channel);
        var tapped = TapSearch.Find(spot, order);
        return tapped.Type switch
        {
            "postback" => Postback(order, tapped, "postback", null),
            "datetimepicker" => Postback(order, tapped, "postback", PickedTime.Check(tapped, order.Params)),
            "richmenuswitch" => Switch(order, spot, tapped),
            "message" => new TapResult(tapped, "message")
            {
                Message = platform.Speaker.Say(new SayOrder
                {
                    User = order.User,
                    Chat = order.Chat,
                    Channel = order.Channel,
                    Text = tapped.Text("text") ?? "",
                    At = order.At,
                }),
            },
            "uri" => new TapResult(tapped, "open") { Open = tapped.Text("uri") },
            "clipboard" => new TapResult(tapped, "clipboard") { Clipboard = tapped.Text("clipboardText") },
            "camera" or "cameraRoll" or "location" => new TapResult(tapped, "needs") { Needs = tapped.Type },
            _ => throw new ControlException(409, $"the action \"{tapped.Type}\" cannot be tapped"),
        };
    }

    private TapResult Postback(TapOrder order, Tappable tapped, string did, JsonElement? parameters)
    {
        var (eventId, shown) = platform.Speaker.Postback(new PostbackOrder
        {
            User = order.User,
            Chat = order.Chat,
            Channel = order.Channel,
            Data = tapped.Text("data") ?? "",
            DisplayText = tapped.Text("displayText"),
            Params = parameters,
            At = order.At,
        });
        return new TapResult(tapped, did) { EventId = eventId, Message = shown };
    }

    private TapResult Switch(TapOrder order, Spot spot, Tappable tapped)
    {
        var alias = tapped.Text("richMenuAliasId") ?? "";
        var channel = spot.Channel!;
        var status = !channel.RichMenuAliases.TryGetValue(alias, out var menu) ? "RICHMENU_ALIAS_ID_NOTFOUND"
            : channel.RichMenus.ContainsKey(menu) ? "SUCCESS" : "RICHMENU_NOTFOUND";
        if (status == "SUCCESS")
        {
            channel.Contact(order.User).RichMenuId = menu;
            platform.Stream.Send("richmenu", json =>
            {
                json.WriteStartObject();
                json.WriteString("channel", channel.Key);
                json.WriteString("user", order.User);
                json.WriteEndObject();
            });
        }
        var parameters = JsonElement.Parse(JsonBytes.Object(json =>
        {
            json.WriteString("newRichMenuAliasId", alias);
            json.WriteString("status", status);
        }));
        return Postback(order, tapped, "richmenuswitch", parameters);
    }
}
