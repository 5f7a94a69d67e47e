using System.Text;
using PaLineBot.Line.Webhooks;

namespace PaLineBot.Line.Tests.Webhooks;

public sealed class WebhookReaderTests
{
    private const string TextEvent = """
        {"type":"message","message":{"type":"text","id":"468789577898262530","text":"สวัสดี \ud83e\udd28","nested":{"id":"no"}},
         "webhookEventId":"01H810YECXQQZ37VAXPF6H9E6T","deliveryContext":{"isRedelivery":true},"timestamp":1692251666727,
         "source":{"type":"group","groupId":"Cg","userId":"Uu"},"replyToken":"token-1","mode":"active"}
        """;

    [Fact]
    public void An_envelope_holds_the_keys_of_the_event_and_its_own_bytes()
    {
        var read = Read($$"""{ "destination" : "Ubot" , "events" : [ {{TextEvent}} , {"type":"unfollow"} ] }""");
        Assert.Equal("Ubot", read.Destination);
        var e = read.Events[0];
        Assert.Equal(
            ("01H810YECXQQZ37VAXPF6H9E6T", "message", 1692251666727L, EventMode.Active, true),
            (e.WebhookEventId, e.Type, e.Timestamp, e.Mode, e.IsRedelivery));
        Assert.Equal(
            (SourceKind.Group, "Uu", "Cg", null, "token-1", "468789577898262530", "Cg"),
            (e.SourceKind, e.UserId, e.GroupId, e.RoomId, e.ReplyToken, e.MessageId, e.ChatId));
        Assert.Equal(TextEvent, Encoding.UTF8.GetString(e.Json.Span));
        Assert.Equal("""{"type":"unfollow"}""", Encoding.UTF8.GetString(read.Events[1].Json.Span));
    }

    [Theory]
    [InlineData("""{}""", true)]
    [InlineData("""{"webhookEventId":"01H810YECXQQZ37VAXPF6H9E6T","source":{"userId":"U4af4980629","groupId":"Cg"},"replyToken":"0f3779fba3b349968c5d07db31eab56f","message":{"id":"1"}}""", true)]
    [InlineData("""{"webhookEventId":"a\u0000"}""", false)]
    [InlineData("""{"webhookEventId":"a b"}""", false)]
    [InlineData("""{"webhookEventId":"\ud800"}""", false)]
    [InlineData("""{"source":{"userId":"\u0e04\u0e23\u0e39"}}""", false)]
    [InlineData("""{"source":{"groupId":"C\u007f"}}""", false)]
    [InlineData("""{"source":{"roomId":"R\n"}}""", false)]
    [InlineData("""{"replyToken":"t\u0000"}""", false)]
    [InlineData("""{"message":{"id":"m\u0000"}}""", false)]
    [InlineData("""{"unsend":{"messageId":"m\u0000"}}""", false)]
    public void Only_ids_as_LINE_makes_them_are_usable(string json, bool usable)
        => Assert.Equal(usable, Read($$"""{"events":[{{json}}]}""").Events[0].HasUsableIds);

    [Theory]
    [InlineData(LineIds.Longest, true)]
    [InlineData(LineIds.Longest + 1, false)]
    public void An_id_may_be_so_long(int length, bool usable)
        => Assert.Equal(usable, Read($$"""{"events":[{"webhookEventId":"{{new string('a', length)}}"}]}""").Events[0].HasUsableIds);

    [Fact]
    public void The_verify_call_has_no_events() => Assert.Empty(Read("""{"destination":"U","events":[]}""").Events);

    [Theory]
    [InlineData("""{"type":"unsend","unsend":{"messageId":"77"}}""", "77")]
    [InlineData("""{"type":"messageEdited","message":{"id":"78","type":"text","text":"x"}}""", "78")]
    [InlineData("""{"type":"message","message":{"id":79}}""", null)]
    [InlineData("""{"type":"message","message":"80"}""", null)]
    public void The_message_id_is_found(string json, string? id)
        => Assert.Equal(id, Read($$"""{"events":[{{json}}]}""").Events[0].MessageId);

    [Theory]
    [InlineData("""{"mode":"standby"}""", EventMode.Standby)]
    [InlineData("""{"mode":"asleep"}""", EventMode.Other)]
    [InlineData("""{"mode":7}""", EventMode.Active)]
    public void The_mode_is_read(string json, EventMode mode)
        => Assert.Equal(mode, Read($$"""{"events":[{{json}}]}""").Events[0].Mode);

    [Theory]
    [InlineData("""{"type":7,"timestamp":"soon","source":[1],"replyToken":null,"deliveryContext":5,"webhookEventId":{},"message":[]}""")]
    [InlineData("""{"source":{"type":{"a":[1]},"userId":[{}],"groupId":7},"deliveryContext":{"isRedelivery":{"x":1}},"unsend":{"messageId":[]}}""")]
    [InlineData("""{"timestamp":1e400,"\ud800":"\udfff","source":{"\ud800":1,"type":"\ud800"}}""")]
    [InlineData("""{"timestamp":123456789012345678901234567890}""")]
    public void Values_of_a_wrong_kind_read_as_missing(string json)
    {
        var e = Read($$"""{"events":[{{json}},5,null,"x",[{}]]}""").Events;
        Assert.Equal(("", "", 0L, null, null), (Assert.Single(e).WebhookEventId, e[0].Type, e[0].Timestamp, e[0].UserId, e[0].MessageId));
        Assert.False(e[0].IsRedelivery);
    }

    [Fact]
    public void Escaped_names_are_the_same_names()
    {
        var e = Read("""{"\u0065vents":[{"\u0074ype":"follow","source":{"\u0075serId":"U1","type":"user"}}]}""").Events[0];
        Assert.Equal(("follow", "U1", SourceKind.User), (e.Type, e.UserId, e.SourceKind));
    }

    [Fact]
    public void Very_deep_nesting_is_read()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);
        Assert.Equal("x", Read($$"""{"events":[{"type":"x","deep":{{deep}}}]}""").Events[0].Type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"events":""")]
    [InlineData("""{"events":[{"type":"message"]}""")]
    [InlineData("""{"events":[]} x""")]
    [InlineData("{}")]
    [InlineData("""{"events":{}}""")]
    [InlineData("""{"events":null}""")]
    public void A_body_that_is_no_webhook_is_a_failure_and_no_exception(string body)
        => Assert.IsType<WebhookReadResult.Malformed>(WebhookReader.ReadEvents(Encoding.UTF8.GetBytes(body).AsMemory()));

    [Fact]
    public void Any_cut_or_changed_byte_gives_an_answer()
    {
        var body = Encoding.UTF8.GetBytes($$"""{"destination":"U","events":[{{TextEvent}}]}""");
        var random = new Random(2570);
        for (var i = 0; i < 20_000; i++)
        {
            var copy = body.AsSpan(0, random.Next(body.Length + 1)).ToArray();
            for (var n = random.Next(3); n > 0 && copy.Length > 0; n--) copy[random.Next(copy.Length)] = (byte)random.Next(256);
            if (WebhookReader.ReadEvents(copy.AsMemory()) is not WebhookReadResult.Read read) continue;
            foreach (var e in read.Events) Assert.NotNull(WebhookEvent.Parse(e.Json.Span));
        }
    }

    private static WebhookReadResult.Read Read(string body)
        => Assert.IsType<WebhookReadResult.Read>(WebhookReader.ReadEvents(Encoding.UTF8.GetBytes(body).AsMemory()));
}
