using PaLineBot.Line.Json;
using PaLineBot.Line.Webhooks.Events;

namespace PaLineBot.Line.Webhooks;

/// <summary>From JSON to the event records.</summary>
internal static class EventMapping
{
    public static WebhookEvent Map(TolerantJson json)
    {
        var common = Common(json);
        var token = json["replyToken"].Text;
        return common.Type switch
        {
            EventTypes.Message => new MessageEvent(common, token, ContentMapping.Map(json["message"])),
            EventTypes.MessageEdited => new MessageEditedEvent(common, token, ContentMapping.Text(json["message"])),
            EventTypes.Unsend => new UnsendEvent(common, json["unsend"]["messageId"].Text ?? ""),
            EventTypes.Follow => new FollowEvent(common, token, json["follow"]["isUnblocked"].Flag ?? false),
            EventTypes.Unfollow => new UnfollowEvent(common),
            EventTypes.Postback => Postback(common, token, json["postback"]),
            _ => InGroups(common, token, json) ?? Rare(common, token, json),
        };
    }

    private static EventCommon Common(TolerantJson json) => new(
        json["type"].Text ?? "",
        json["webhookEventId"].Text ?? "",
        json["timestamp"].Integer ?? 0,
        KnownNames.Mode(json["mode"].Text),
        json["deliveryContext"]["isRedelivery"].Flag ?? false,
        Source(json["source"]));

    private static EventSource? Source(TolerantJson source) => source.IsObject
        ? new EventSource(
            KnownNames.Source(source["type"].Text), source["type"].Text ?? "",
            source["userId"].Text, source["groupId"].Text, source["roomId"].Text)
        : null;

    private static PostbackEvent Postback(EventCommon common, string? token, TolerantJson postback)
    {
        var p = postback["params"];
        return new PostbackEvent(common, token, postback["data"].Text ?? "", new PostbackParams(
            p["date"].Text, p["time"].Text, p["datetime"].Text, p["newRichMenuAliasId"].Text, p["status"].Text));
    }

    private static WebhookEvent? InGroups(EventCommon common, string? token, TolerantJson json) => common.Type switch
    {
        EventTypes.Join => new JoinEvent(common, token),
        EventTypes.Leave => new LeaveEvent(common),
        EventTypes.MemberJoined => new MemberJoinedEvent(common, token, UserIds(json["joined"])),
        EventTypes.MemberLeft => new MemberLeftEvent(common, UserIds(json["left"])),
        _ => null,
    };

    private static WebhookEvent Rare(EventCommon common, string? token, TolerantJson json) => common.Type switch
    {
        EventTypes.AccountLink => new AccountLinkEvent(common, token, json["link"]["result"].Text == "ok", json["link"]["nonce"].Text),
        EventTypes.VideoPlayComplete => new VideoPlayCompleteEvent(common, token, json["videoPlayComplete"]["trackingId"].Text),
        EventTypes.Beacon => new BeaconEvent(
            common, token, json["beacon"]["hwid"].Text, json["beacon"]["type"].Text, json["beacon"]["dm"].Text),
        EventTypes.Membership => new MembershipEvent(
            common, token, json["membership"]["type"].Text, json["membership"]["membershipId"].Integer),
        EventTypes.Module => new ModuleEvent(
            common, json["module"]["type"].Text, json["module"]["botId"].Text, Texts(json["module"]["scopes"]), json["module"]["reason"].Text),
        EventTypes.Activated => new ActivatedEvent(common, json["chatControl"]["expireAt"].Integer),
        EventTypes.Deactivated => new DeactivatedEvent(common),
        EventTypes.BotSuspended => new BotSuspendedEvent(common),
        EventTypes.BotResumed => new BotResumedEvent(common),
        EventTypes.Delivery => new DeliveryEvent(common, json["delivery"]["data"].Text),
        _ => new UnknownEvent(common),
    };

    private static List<string> UserIds(TolerantJson members)
        => [.. members["members"].Items.Select(m => m["userId"].Text).OfType<string>()];

    private static List<string> Texts(TolerantJson list) => [.. list.Items.Select(i => i.Text).OfType<string>()];
}
