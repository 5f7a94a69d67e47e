using System.Text;
using PaLineBot.Line.Webhooks;
using PaLineBot.Line.Webhooks.Contents;
using PaLineBot.Line.Webhooks.Events;

namespace PaLineBot.Line.Tests.Webhooks;

public sealed class WebhookEventTests
{
    [Fact]
    public void A_text_in_a_group_keeps_mentions_emojis_and_quotes()
    {
        var e = Parse<MessageEvent>("""
            {"type":"message","mode":"standby","timestamp":5,"webhookEventId":"01A","deliveryContext":{"isRedelivery":true},
             "source":{"type":"room","roomId":"R1","userId":"U1"},"replyToken":"t","message":{"type":"text","id":"9","text":"@bot hi",
             "emojis":[{"index":1,"length":2,"productId":"p","emojiId":"e"}],
             "mention":{"mentionees":[{"index":0,"length":4,"type":"user","userId":"Ubot","isSelf":true},{"index":4,"length":1,"type":"all"}]},
             "quoteToken":"q","quotedMessageId":"8","markAsReadToken":"m"}}
            """);
        Assert.Equal(
            new EventCommon("message", "01A", 5, EventMode.Standby, true, new EventSource(SourceKind.Room, "room", "U1", null, "R1")), e.Common);
        Assert.Equal(("t", "R1"), (e.ReplyToken, e.Common.Source!.ChatId));
        var text = Assert.IsType<TextContent>(e.Message);
        Assert.Equal(("9", "@bot hi", "q", "8", "m"), (text.Id, text.Text, text.QuoteToken, text.QuotedMessageId, text.MarkAsReadToken));
        Assert.Equal([new Mentionee(0, 4, "user", "Ubot", true), new Mentionee(4, 1, "all", null, false)], text.Mentionees);
        Assert.Equal([new TextEmoji(1, 2, "p", "e")], text.Emojis);
    }

    public static TheoryData<string, object> Contents => new()
    {
        {
            """{"type":"image","id":"1","quoteToken":"q","contentProvider":{"type":"line"},"imageSet":{"id":"s","index":1,"total":2}}""",
            new ImageContent("1", new ContentProvider("line", null, null), new ImageSet("s", 1, 2), "q", null)
        },
        {
            """{"type":"image","id":"1","contentProvider":{"type":"external","originalContentUrl":"https://o","previewImageUrl":"https://p"}}""",
            new ImageContent("1", new ContentProvider("external", "https://o", "https://p"), null, null, null)
        },
        {
            """{"type":"video","id":"1","duration":60000,"quoteToken":"q","contentProvider":{"type":"line"}}""",
            new VideoContent("1", new ContentProvider("line", null, null), 60000, "q", null)
        },
        {
            """{"type":"audio","id":"1","duration":"long"}""",
            new AudioContent("1", new ContentProvider("line", null, null), null, null)
        },
        { """{"type":"file","id":"1","fileName":"a.pdf","fileSize":2138}""", new FileContent("1", "a.pdf", 2138, null) },
        {
            """{"type":"location","id":"1","title":"t","address":"a","latitude":13.75,"longitude":100.5,"markAsReadToken":"m"}""",
            new LocationContent("1", "t", "a", 13.75, 100.5, "m")
        },
        { """{"type":"hologram","id":"1"}""", new UnknownContent("1", "hologram", null) },
        { """{}""", new UnknownContent("", "", null) },
        { """[]""", new UnknownContent("", "", null) },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Every_kind_of_content_is_read(string json, object expected)
        => Assert.Equal(expected, Parse<MessageEvent>($$"""{"type":"message","message":{{json}}}""").Message);

    [Fact]
    public void A_sticker_is_read()
    {
        var sticker = (StickerContent)Parse<MessageEvent>("""
            {"type":"message","message":{"type":"sticker","id":"1","packageId":"446","stickerId":"1988","stickerResourceType":"MESSAGE",
             "keywords":["a",7,"b"],"text":"hello","quoteToken":"q","quotedMessageId":"0"}}
            """).Message;
        Assert.Equal(["a", "b"], sticker.Keywords);
        Assert.Equal(("446", "1988", "MESSAGE", "hello"), (sticker.PackageId, sticker.StickerId, sticker.ResourceType, sticker.Text));
    }

    [Fact]
    public void Events_with_lists_are_read()
    {
        Assert.Equal(["U1", "U2"], Parse<MemberJoinedEvent>(
            """{"type":"memberJoined","replyToken":"t","joined":{"members":[{"type":"user","userId":"U1"},{"userId":"U2"},{},4]}}""").UserIds);
        Assert.Equal(["U1"], Parse<MemberLeftEvent>("""{"type":"memberLeft","left":{"members":[{"userId":"U1"}]}}""").UserIds);
        Assert.Equal(["a"], Parse<ModuleEvent>("""{"type":"module","module":{"type":"attached","botId":"U","scopes":["a"]}}""").Scopes);
    }

    public static TheoryData<string, object> Events => new()
    {
        {
            """{"type":"messageEdited","replyToken":"t","message":{"id":"1","type":"text","text":"new","quoteToken":"q"}}""",
            ("t", "1", "new")
        },
        { """{"type":"unsend","unsend":{"messageId":"7"}}""", "7" },
        { """{"type":"follow","replyToken":"t","follow":{"isUnblocked":true}}""", ("t", true) },
        { """{"type":"postback","replyToken":"t","postback":{"data":"d","params":{"datetime":"2026-10-01T08:30"}}}""", ("d", "2026-10-01T08:30") },
        { """{"type":"accountLink","link":{"result":"failed","nonce":"n"}}""", (false, "n") },
        { """{"type":"videoPlayComplete","videoPlayComplete":{"trackingId":"v"}}""", "v" },
        { """{"type":"beacon","beacon":{"hwid":"h","type":"enter","dm":"00"}}""", ("h", "enter", "00") },
        { """{"type":"membership","membership":{"type":"joined","membershipId":3189}}""", ("joined", 3189L) },
        { """{"type":"activated","chatControl":{"expireAt":1462629479859}}""", 1462629479859L },
        { """{"type":"delivery","delivery":{"data":"x"}}""", "x" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void The_details_of_an_event_are_read(string json, object expected) => Assert.Equal(expected, WebhookEvent.Parse(Bytes(json)) switch
    {
        MessageEditedEvent e => (e.ReplyToken, e.Message.Id, e.Message.Text),
        UnsendEvent e => e.MessageId,
        FollowEvent e => (e.ReplyToken, e.IsUnblocked),
        PostbackEvent e => (e.Data, e.Params.DateTime),
        AccountLinkEvent e => (e.Succeeded, e.Nonce),
        VideoPlayCompleteEvent e => e.TrackingId,
        BeaconEvent e => (e.HardwareId, e.BeaconType, e.DeviceMessage),
        MembershipEvent e => (e.Change, e.MembershipId!.Value),
        ActivatedEvent e => e.ExpireAt,
        DeliveryEvent e => e.Data,
        var other => other,
    });

    [Theory]
    [InlineData("unfollow", typeof(UnfollowEvent))]
    [InlineData("join", typeof(JoinEvent))]
    [InlineData("leave", typeof(LeaveEvent))]
    [InlineData("deactivated", typeof(DeactivatedEvent))]
    [InlineData("botSuspended", typeof(BotSuspendedEvent))]
    [InlineData("botResumed", typeof(BotResumedEvent))]
    [InlineData("holographicWave", typeof(UnknownEvent))]
    public void Every_type_has_its_record_and_an_unknown_one_keeps_its_name(string type, Type record)
    {
        var e = WebhookEvent.Parse(Bytes($$"""{"type":"{{type}}"}"""));
        Assert.Equal((record, type), (e.GetType(), e.Common.Type));
    }

    [Theory]
    [InlineData("message", "message")]
    [InlineData("messageEdited", "message")]
    [InlineData("unsend", "unsend")]
    [InlineData("follow", "follow")]
    [InlineData("memberJoined", "joined")]
    [InlineData("memberLeft", "left")]
    [InlineData("postback", "postback")]
    [InlineData("accountLink", "link")]
    [InlineData("videoPlayComplete", "videoPlayComplete")]
    [InlineData("beacon", "beacon")]
    [InlineData("membership", "membership")]
    [InlineData("module", "module")]
    [InlineData("activated", "chatControl")]
    [InlineData("delivery", "delivery")]
    public void A_missing_or_strange_detail_never_throws(string type, string property)
    {
        foreach (var value in new[] { "null", "7", "\"x\"", "[]", "{}", "[{\"a\":[1]}]", "true", """{"members":5,"params":[],"id":{},"scopes":{}}""" })
            Assert.Equal(type, WebhookEvent.Parse(Bytes($$"""{"type":"{{type}}","{{property}}":{{value}}}""")).Common.Type);
        Assert.Equal(type, WebhookEvent.Parse(Bytes($$"""{"type":"{{type}}"}""")).Common.Type);
    }

    [Theory]
    [InlineData("""a\ud800b""", "a\uFFFDb")]
    [InlineData("""\udc00\ud800""", "\uFFFD\uFFFD")]
    [InlineData("""\ud83e\udd28 \u0e01\n\t\"\\\/""", "🤨 ก\n\t\"\\/")]
    [InlineData("""\u0000""", "\0")]
    public void A_lone_surrogate_reads_as_the_replacement_character(string escaped, string expected)
        => Assert.Equal(expected, ((TextContent)Parse<MessageEvent>(
            """{"type":"message","message":{"type":"text","text":"ESCAPED"}}""".Replace("ESCAPED", escaped, StringComparison.Ordinal)).Message).Text);

    [Fact]
    public void Broken_UTF8_reads_as_the_replacement_character()
    {
        byte[] json = [.. """{"type":"x"""u8, 0xC3, 0x28, .. "\"}"u8];
        Assert.Equal("x\uFFFD(", WebhookEvent.Parse(json).Common.Type);
    }

    [Fact]
    public void A_whole_request_is_parsed_and_a_broken_one_is_null()
    {
        var request = WebhookRequest.Parse(Bytes("""{"destination":"U","events":[{"type":"join"},{"type":"leave"}]}"""));
        Assert.Equal(["join", "leave"], request!.Events.Select(e => e.Common.Type));
        Assert.Null(WebhookRequest.Parse(Bytes("{")));
        Assert.Equal("", Assert.IsType<UnknownEvent>(WebhookEvent.Parse(Bytes("{{{"))).Common.Type);
    }

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);

    private static T Parse<T>(string json) where T : WebhookEvent => Assert.IsType<T>(WebhookEvent.Parse(Bytes(json)));
}
