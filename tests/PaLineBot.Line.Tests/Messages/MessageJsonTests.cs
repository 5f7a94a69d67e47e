using System.Text;
using System.Text.Json;
using PaLineBot.Line.Messages;
using PaLineBot.Line.Messages.Actions;
using PaLineBot.Line.Messages.Templates;
using PaLineBot.Line.Messages.Validation;

namespace PaLineBot.Line.Tests.Messages;

public sealed class MessageJsonTests
{
    private const string User = "U0123456789abcdef0123456789abcdef";

    public static TheoryData<LineMessage, string> Messages => new()
    {
        { new TextMessage("สวัสดี \"ครู\" 🤨"), """{"type":"text","text":"สวัสดี \"ครู\" 🤨"}""" },
        { new TextMessage("a", "q"), """{"type":"text","text":"a","quoteToken":"q"}""" },
        {
            new TextV2Message("Hi {who} {all} {e}", new Dictionary<string, Substitution>
            {
                ["who"] = new Substitution.MentionUser(User), ["all"] = new Substitution.MentionAll(), ["e"] = new Substitution.Emoji("p", "1"),
            }),
            """
            {"type":"textV2","text":"Hi {who} {all} {e}","substitution":{
             "who":{"type":"mention","mentionee":{"type":"user","userId":"U0123456789abcdef0123456789abcdef"}},
             "all":{"type":"mention","mentionee":{"type":"all"}},"e":{"type":"emoji","productId":"p","emojiId":"1"}}}
            """
        },
        { new StickerMessage("446", "1988"), """{"type":"sticker","packageId":"446","stickerId":"1988"}""" },
        {
            new ImageMessage("https://a/o.jpg", "https://a/p.jpg"),
            """{"type":"image","originalContentUrl":"https://a/o.jpg","previewImageUrl":"https://a/p.jpg"}"""
        },
        {
            new VideoMessage("https://a/o.mp4", "https://a/p.jpg", "t-1"),
            """{"type":"video","originalContentUrl":"https://a/o.mp4","previewImageUrl":"https://a/p.jpg","trackingId":"t-1"}"""
        },
        { new AudioMessage("https://a/o.m4a", 60000), """{"type":"audio","originalContentUrl":"https://a/o.m4a","duration":60000}""" },
        {
            new LocationMessage("โรงเรียน", "ถนน", 13.75, 100.5),
            """{"type":"location","title":"โรงเรียน","address":"ถนน","latitude":13.75,"longitude":100.5}"""
        },
        {
            new TemplateMessage("?", new ConfirmTemplate("ตกลงหรือไม่", new PostbackAction("ใช่", "y", "ใช่"), new MessageAction("ไม่", "ไม่"))),
            """
            {"type":"template","altText":"?","template":{"type":"confirm","text":"ตกลงหรือไม่","actions":[
             {"type":"postback","label":"ใช่","data":"y","displayText":"ใช่"},{"type":"message","label":"ไม่","text":"ไม่"}]}}
            """
        },
        {
            new TemplateMessage("?", new ButtonsTemplate("t", [new UriAction("u", "https://x")], "title", "https://a/i.png", new UriAction(null, "tel:1"))),
            """
            {"type":"template","altText":"?","template":{"type":"buttons","thumbnailImageUrl":"https://a/i.png","title":"title","text":"t",
             "defaultAction":{"type":"uri","uri":"tel:1"},"actions":[{"type":"uri","label":"u","uri":"https://x"}]}}
            """
        },
        {
            new TemplateMessage("?", new CarouselTemplate([new CarouselColumn("a", [new ClipboardAction("c", "x")]), new CarouselColumn("b", [new MessageAction("m", "m")])])),
            """
            {"type":"template","altText":"?","template":{"type":"carousel","columns":[
             {"text":"a","actions":[{"type":"clipboard","label":"c","clipboardText":"x"}]},{"text":"b","actions":[{"type":"message","label":"m","text":"m"}]}]}}
            """
        },
        {
            new FlexMessage("alt", """{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[]}}"""u8.ToArray()),
            """{"type":"flex","altText":"alt","contents":{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[]}}}"""
        },
        {
            new TextMessage("q")
            {
                Sender = new Sender("ครู", "https://a/i.png"),
                QuickReply = new QuickReply(
                [
                    new QuickReplyItem(new DatetimePickerAction("วันที่", "d", "date", "2026-10-01", "2026-01-01", "2027-01-01"), "https://a/i.png"),
                    new QuickReplyItem(new CameraAction("ถ่าย")), new QuickReplyItem(new CameraRollAction("ภาพ")),
                    new QuickReplyItem(new LocationAction("ที่")), new QuickReplyItem(new PostbackAction("พิมพ์", "x", null, "openKeyboard", "1.3 ")),
                ]),
            },
            """
            {"type":"text","text":"q","quickReply":{"items":[
              {"type":"action","imageUrl":"https://a/i.png","action":{"type":"datetimepicker","label":"วันที่","data":"d","mode":"date","initial":"2026-10-01","min":"2026-01-01","max":"2027-01-01"}},
              {"type":"action","action":{"type":"camera","label":"ถ่าย"}},{"type":"action","action":{"type":"cameraRoll","label":"ภาพ"}},
              {"type":"action","action":{"type":"location","label":"ที่"}},
              {"type":"action","action":{"type":"postback","label":"พิมพ์","data":"x","inputOption":"openKeyboard","fillInText":"1.3 "}}]},
             "sender":{"name":"ครู","iconUrl":"https://a/i.png"}}
            """
        },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_is_written_as_LINE_wants_it_and_LINE_would_take_it(LineMessage message, string expected)
    {
        using var actual = JsonDocument.Parse(MessageJson.ToBytes([message]));
        using var wanted = JsonDocument.Parse(expected);
        Assert.True(JsonElement.DeepEquals(wanted.RootElement, actual.RootElement[0]), actual.RootElement[0].GetRawText());
        Assert.Empty(MessageValidator.Check([message]));
    }

    [Fact]
    public void Thai_goes_out_unescaped_and_a_lone_surrogate_does_not_throw()
    {
        Assert.Equal("""[{"type":"text","text":"ครู <b>"}]""", Encoding.UTF8.GetString(MessageJson.ToBytes([new TextMessage("ครู <b>")])));
        Assert.Equal("a\uFFFDb\uFFFD\n", Back("a\ud800b\udfff\n"));
        static string? Back(string text)
        {
            using var document = JsonDocument.Parse(MessageJson.ToBytes([new TextMessage(text)]));
            return document.RootElement[0].GetProperty("text").GetString();
        }
    }

    [Fact]
    public void Broken_Flex_contents_are_a_problem_and_no_exception()
        => Assert.NotEmpty(MessageValidator.Check([new FlexMessage("alt", "{"u8.ToArray())]));
}
