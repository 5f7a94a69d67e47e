using System.Text;
using System.Text.Json;
using PaLineBot.Conversation.Events;
using PaLineBot.Line.Webhooks;
using PaLineBot.Turns;
using Xunit;

namespace PaLineBot.Tests.Webhook;

/// <summary>What somebody typed, apart from what LINE put into the text; and whose chat it is.</summary>
public sealed class EventTranslatorTests
{
    [Theory]
    [InlineData("468789577898262530", "468789577898262530")]
    [InlineData("468\0", null)]
    [InlineData("468ก", null)]
    [InlineData("4 6", null)]
    public void An_id_that_LINE_does_not_make_names_nothing(string quoted, string? heard) => Assert.Equal(
        heard,
        Assert.IsType<TextReceived>(EventTranslator.Translate(
            Event(JsonSerializer.SerializeToElement(new { type = "text", id = "1", text = "อ่านคล่อง", quotedMessageId = quoted }), "active"), default)).QuotedMessageId);

    // The place of every (…) is said to be a LINE emoji, unless `places` says otherwise.
    [Theory]
    [InlineData("ผู้เรียนอ่านคล่อง(brown)ขึ้นทุกคน", "ผู้เรียนอ่านคล่องขึ้นทุกคน")]
    [InlineData("ข้าม(brown)", "ข้าม")]
    [InlineData("(moon grin)ข้าม()", "ข้าม")]
    [InlineData("😀 อ่านคล่อง(sally)แล้ว()ค่ะ", "😀 อ่านคล่องแล้วค่ะ")]
    [InlineData("1. อ่าน(brown)\n2. เขียน(cony)", "1. อ่าน\n2. เขียน")]
    public void The_place_of_a_LINE_emoji_is_no_word(string text, string typed) => Assert.Equal(typed, Text(text, Places(text)).Text);

    [Theory]
    [InlineData("(brown)")]
    [InlineData("()")]
    [InlineData(" (brown) (cony)\n(sally)")]
    public void LINE_emoji_alone_are_like_a_sticker(string text) =>
        Assert.Equal(AttachmentKind.Sticker, Assert.IsType<AttachmentReceived>(Translate(text, Places(text))).Kind);

    [Theory]
    [InlineData("ประเมินผล (brown) ทุกสัปดาห์")]
    [InlineData("(ระบุเป็นรายห้อง)")]
    [InlineData("()")]
    public void The_same_signs_typed_by_hand_stay(string text) => Assert.Equal(text, Text(text, []).Text);

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(2, 900)]
    [InlineData(900, 2)]
    [InlineData(0, 0)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_place_outside_of_the_text_cuts_nothing(int index, int length) => Assert.Equal("ข้าม", Text("ข้าม", [(index, length)]).Text);

    [Fact]
    public void Of_places_that_overlap_one_is_cut() => Assert.Equal("กขฉ", Text("กขคงจฉ", [(2, 3), (1, 3), (2, 3)]).Text);

    [Fact]
    public void Emoji_and_mention_are_cut_together()
    {
        var e = Translate("(brown) @PaLineBot /สถานะ(cony)", [(0, 7), (25, 6)], mention: (8, 10));
        Assert.Equal(("/สถานะ", true), (Assert.IsType<TextReceived>(e).Text, ((TextReceived)e).MentionsBot));
    }

    [Theory]
    [InlineData("active", true)]
    [InlineData("standby", false)]
    [InlineData("paused", false)]
    [InlineData("", false)]
    public void Only_in_an_active_chat_is_anything_heard_or_answered(string mode, bool isHeard)
    {
        var e = Event(JsonSerializer.SerializeToElement(new { type = "text", id = "1", text = "ข้าม" }), mode);
        Assert.Equal(isHeard, EventTranslator.Translate(e, default) is TextReceived);
        Assert.Equal(isHeard ? "token" : null, EventTranslator.ReplyTokenOf(e));
    }

    [Theory]
    [InlineData("unsend", typeof(MessageUnsent))]
    [InlineData("unfollow", typeof(Unfollowed))]
    [InlineData("leave", typeof(BotLeftGroup))]
    [InlineData("follow", typeof(Ignored))]
    [InlineData("postback", typeof(Ignored))]
    public void What_is_taken_back_is_heard_in_any_chat(string type, Type expected)
    {
        var json = $$"""{"type":"{{type}}","mode":"standby","source":{"type":"user","userId":"U1"},"unsend":{"messageId":"1"},"postback":{"data":"x"} }""";
        Assert.IsType(expected, EventTranslator.Translate(WebhookEvent.Parse(Encoding.UTF8.GetBytes(json)), default));
    }

    private static TextReceived Text(string text, (int Index, int Length)[] places) => Assert.IsType<TextReceived>(Translate(text, places));

    private static ChatEvent Translate(string text, (int Index, int Length)[] places, (int Index, int Length)? mention = null) => EventTranslator.Translate(
        Event(JsonSerializer.SerializeToElement(new
        {
            type = "text",
            id = "1",
            text,
            emojis = places.Select(p => new { index = p.Index, length = p.Length, productId = "p", emojiId = "e" }),
            mention = mention is { } m ? new { mentionees = new[] { new { index = m.Index, length = m.Length, type = "user", isSelf = true } } } : null,
        }), "active"),
        default);

    private static WebhookEvent Event(JsonElement message, string mode) => WebhookEvent.Parse(JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = "message",
        mode,
        replyToken = "token",
        timestamp = 5,
        webhookEventId = "01A",
        source = new { type = "user", userId = "U1" },
        message,
    }));

    private static (int Index, int Length)[] Places(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text, @"\([^()]*\)").Select(m => (m.Index, m.Length))];
}
