using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Tests.Text;

public sealed class ThaiTextTests
{
    [Theory]
    [InlineData("ทํางาน", "ทำงาน")]
    [InlineData("น\u0E4D\u0E49\u0E32", "น้ำ")]
    [InlineData("น\u0E49\u0E4D\u0E32", "น้ำ")]
    [InlineData("เเผนการสอน", "แผนการสอน")]
    [InlineData("ท\u0E48\u0E35", "ที่")]
    [InlineData("ร\u0E39\u0E49", "รู้")]
    [InlineData("ร\u0E49\u0E39", "รู้")]
    public void Misplaced_Thai_marks_are_put_right(string text, string expected) => Assert.Equal(expected, ThaiText.Normalise(text));

    [Theory]
    [InlineData("ครู\u200Bสอน\uFEFF", "ครูสอน")]
    [InlineData("a\u0000b\u0007c", "abc")]
    [InlineData("\u202Eกลับด้าน\u202C", "กลับด้าน")]
    [InlineData("ขีด\u00ADอ่อน", "ขีดอ่อน")]
    [InlineData("เว้น\u00A0วรรค", "เว้น วรรค")]
    [InlineData("แท็บ\tอยู่", "แท็บ\tอยู่")]
    public void Invisible_characters_go(string text, string expected) => Assert.Equal(expected, ThaiText.Normalise(text));

    [Theory]
    [InlineData("หนึ่ง\r\nสอง\rสาม\u2028สี่", "หนึ่ง\nสอง\nสาม\nสี่")]
    [InlineData("\r\n\r\n", "\n\n")]
    public void Line_ends_become_one_kind(string text, string expected) => Assert.Equal(expected, ThaiText.Normalise(text));

    [Theory]
    [InlineData("ภาพ 👍", true)]
    [InlineData("๑", true)]
    [InlineData("5", true)]
    [InlineData("𝟙", true)]
    [InlineData("1️⃣ ข้อแรก", true)]
    [InlineData("1️⃣2️⃣", false)]
    [InlineData("👍🎉", false)]
    [InlineData("👨‍👩‍👧‍👦", false)]
    [InlineData("🇹🇭", false)]
    [InlineData("... -", false)]
    [InlineData("\u200B\u2060", false)]
    [InlineData("", false)]
    public void Pictures_and_signs_are_no_words(string text, bool hasWords) => Assert.Equal(hasWords, ThaiText.HasWords(text));

    [Fact]
    public void A_lone_surrogate_is_replaced_and_a_pair_stays()
    {
        Assert.Equal("a\uFFFDb", ThaiText.Normalise("a" + '\uD83D' + "b"));
        Assert.Equal("\uFFFD", ThaiText.Normalise('\uDE00'.ToString()));
        Assert.Equal("😀", ThaiText.Normalise("😀"));
    }

    [Fact]
    public void A_family_emoji_stays_one_grapheme()
    {
        const string Family = "👨\u200D👩\u200D👧";
        Assert.Equal(Family, ThaiText.Normalise(Family));
        Assert.Equal(1, ThaiText.GraphemeCount(Family));
    }

    [Theory]
    [InlineData("ที่นี่", 10, "ที่นี่")]
    [InlineData("ที่นี่ดี", 2, "ที่นี่…")]
    [InlineData("", 2, "")]
    public void Shortening_never_cuts_a_letter_from_its_marks(string text, int count, string expected) =>
        Assert.Equal(expected, ThaiText.Shorten(text, count));
}
