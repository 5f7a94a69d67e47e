using System.Text.Json;
using PaLineBot.Line.Messages.Validation;

namespace PaLineBot.Line.Tests.Messages;

/// <summary>Every kind of message, template and action that LINE has, once as LINE would take it.</summary>
public sealed class AcceptedMessagesTests
{
    [Theory]
    [InlineData("""{"type":"text","text":"สวัสดี \"ครู\" 🤨"}""")]
    [InlineData("""{"type":"text","text":"a","quoteToken":"q"}""")]
    [InlineData("""{"type":"textV2","text":"Hi {who} {all} {e}","substitution":{"who":{"type":"mention","mentionee":{"type":"user","userId":"U0123456789abcdef0123456789abcdef"}},"all":{"type":"mention","mentionee":{"type":"all"}},"e":{"type":"emoji","productId":"p","emojiId":"1"}}}""")]
    [InlineData("""{"type":"sticker","packageId":"446","stickerId":"1988"}""")]
    [InlineData("""{"type":"image","originalContentUrl":"https://a/o.jpg","previewImageUrl":"https://a/p.jpg"}""")]
    [InlineData("""{"type":"video","originalContentUrl":"https://a/o.mp4","previewImageUrl":"https://a/p.jpg","trackingId":"t-1"}""")]
    [InlineData("""{"type":"audio","originalContentUrl":"https://a/o.m4a","duration":60000}""")]
    [InlineData("""{"type":"location","title":"โรงเรียน","address":"ถนน","latitude":13.75,"longitude":100.5}""")]
    [InlineData("""{"type":"template","altText":"?","template":{"type":"confirm","text":"ตกลงหรือไม่","actions":[{"type":"postback","label":"ใช่","data":"y","displayText":"ใช่"},{"type":"message","label":"ไม่","text":"ไม่"}]}}""")]
    [InlineData("""{"type":"template","altText":"?","template":{"type":"buttons","thumbnailImageUrl":"https://a/i.png","title":"title","text":"t","defaultAction":{"type":"uri","uri":"tel:1"},"actions":[{"type":"uri","label":"u","uri":"https://x"}]}}""")]
    [InlineData("""{"type":"template","altText":"?","template":{"type":"carousel","columns":[{"text":"a","actions":[{"type":"clipboard","label":"c","clipboardText":"x"}]},{"text":"b","actions":[{"type":"message","label":"m","text":"m"}]}]}}""")]
    [InlineData("""{"type":"flex","altText":"alt","contents":{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[]}}}""")]
    [InlineData("""{"type":"text","text":"q","quickReply":{"items":[{"type":"action","imageUrl":"https://a/i.png","action":{"type":"datetimepicker","label":"วันที่","data":"d","mode":"date","initial":"2026-10-01","min":"2026-01-01","max":"2027-01-01"}},{"type":"action","action":{"type":"camera","label":"ถ่าย"}},{"type":"action","action":{"type":"cameraRoll","label":"ภาพ"}},{"type":"action","action":{"type":"location","label":"ที่"}},{"type":"action","action":{"type":"postback","label":"พิมพ์","data":"x","inputOption":"openKeyboard","fillInText":"1.3 "}}]},"sender":{"name":"ครู","iconUrl":"https://a/i.png"}}""")]
    public void A_message_as_in_the_reference_has_no_problem(string message)
    {
        using var document = JsonDocument.Parse($"[{message}]");
        Assert.Empty(MessageValidator.CheckJson(document.RootElement));
    }
}
