using PaLineBot.Conversation.Topics;
using PaLineBot.Rules.Forms;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

public sealed class AnswerPartsTests
{
    private static readonly DateTimeOffset T0 = new(2026, 11, 21, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("ร้อยละ ... ผ่าน|ทุกคาบ", 7, 3, "80", "ร้อยละ 80 ผ่าน|ทุกคาบ")]
    [InlineData("ทุกคาบ|ร้อยละ ... ผ่าน", 14, 3, "80", "ทุกคาบ|ร้อยละ 80 ผ่าน")]
    [InlineData("ทุกคาบ|ดีขึ้น 😊", 14, 2, "", "ทุกคาบ|ดีขึ้น")]
    [InlineData("ทุกคาบ|😊", 7, 2, "", "ทุกคาบ")]
    [InlineData("ทุกคาบ ...|... ผ่าน", 7, 7, "80", "ทุกคาบ 80|ผ่าน")]
    [InlineData("ก|ข|ค", 2, 1, "ง", "ก|ง|ค")]
    public void A_value_goes_into_the_bubble_in_which_its_place_is(string bubbles, int start, int length, string value, string filled) =>
        Assert.Equal(filled, Shown(AnswerParts.Filled(Bubbles(bubbles), start, length, value)));

    [Theory]
    [InlineData("งาน: สอนเสริม|ผลลัพธ์: ดี", "ดี", "1:ดี")]
    [InlineData("ดีขึ้นทุกวัน|ดี", "ดี", "1:ดี")]
    [InlineData("1. สอน\n2. อ่านคล่อง|และเขียนคล่อง", "อ่านคล่อง\nและเขียนคล่อง", "0:อ่านคล่อง|1:และเขียนคล่อง")]
    [InlineData("สอนเสริม|ทุกวัน|ตรวจงาน", "สอนเสริม\nทุกวัน", "0:สอนเสริม|1:ทุกวัน")]
    [InlineData("งาน สอนเสริม ผลลัพธ์ ดี", "สอนเสริม", "0:สอนเสริม")]
    public void A_text_taken_out_stays_with_its_bubbles(string bubbles, string text, string taken)
    {
        var parts = AnswerParts.Taken(Bubbles(bubbles), text);
        Assert.Equal(taken, string.Join('|', parts.Select(p => $"{p.MessageId}:{p.Text}")));
        Assert.Equal(text, new Answer(parts).Text);
    }

    private static List<AnswerPart> Bubbles(string texts) => [.. texts.Split('|').Select((t, i) => new AnswerPart($"{i}", T0.AddSeconds(i), t))];

    private static string Shown(IReadOnlyList<AnswerPart> parts) => string.Join('|', parts.Select(p => p.Text));
}
