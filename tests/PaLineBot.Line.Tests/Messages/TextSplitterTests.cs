using System.Globalization;
using PaLineBot.Line.Messages.Splitting;

namespace PaLineBot.Line.Tests.Messages;

public sealed class TextSplitterTests
{
    private const string Thai = "ครูจัดการเรียนรู้ที่เน้นผู้เรียนเป็นสำคัญเพื่อให้นักเรียนได้พัฒนาเต็มตามศักยภาพและเรียนรู้อย่างมีความสุข";

    private static readonly ThaiWords Spelling = new SpellingThaiWords();

    [Theory]
    [InlineData("สั้น", 5000, "สั้น")]
    [InlineData("หนึ่ง สอง\n\nสาม สี่ ห้า", 14, "หนึ่ง สอง|สาม สี่ ห้า")]
    [InlineData("หนึ่ง สอง\nสาม สี่ ห้า", 14, "หนึ่ง สอง|สาม สี่ ห้า")]
    [InlineData("aaaa bbbb cccc dddd", 10, "aaaa bbbb|cccc dddd")]
    [InlineData("aaaa bbbb  \r\n cccc", 12, "aaaa bbbb|cccc")]
    [InlineData("aaaaaaaaaaaaaaa", 10, "aaaaaaaaaa|aaaaa")]
    [InlineData("ข้อ 1.3\u00A0ชม. ต่อสัปดาห์", 14, "ข้อ 1.3\u00A0ชม.|ต่อสัปดาห์")]
    [InlineData("", 10, "")]
    public void The_cut_is_where_a_reader_pauses(string text, int max, string expected)
        => Assert.Equal(expected, string.Join('|', TextSplitter.Split(text, max)));

    [Fact]
    public void With_ICU_no_Thai_word_is_cut()
    {
        var words = IcuThaiWords.TryLoad();
        Assert.True(words is not null, "ICU is missing: PostgreSQL, which the tests need, brings it (libicu)");
        Assert.Equal("ครูจัดการเรียนรู้|ที่เน้นผู้เรียน|เป็นสำคัญเพื่อให้|นักเรียนได้พัฒนา|เต็มตามศักยภาพและ|เรียนรู้อย่างมี|ความสุข",
            string.Join('|', TextSplitter.Split(Thai, 18, words)));
    }

    [Fact]
    public void Without_ICU_a_cut_is_where_a_syllable_begins_or_ends()
    {
        foreach (var part in TextSplitter.Split(Thai, 18, Spelling).Skip(1))
            Assert.True("เแโใไ".Contains(part[0], StringComparison.Ordinal) || char.IsLetter(part[0]), part);
        Assert.Equal("ทำ|เรื่อง", string.Join('|', TextSplitter.Split("ทำเรื่อง", 7, Spelling)));
        Assert.Equal("กขค", TextSplitter.Split("กขคง", 3, Spelling)[0]);
    }

    [Fact]
    public void What_a_reader_sees_as_one_character_stays_whole()
    {
        const string family = "👨‍👩‍👧‍👦";
        Assert.All(TextSplitter.Split(string.Concat(Enumerable.Repeat(family, 10)), 30), p => Assert.Equal(0, p.Length % family.Length));
        Assert.All(TextSplitter.Split(string.Concat(Enumerable.Repeat("🤨", 50)), 7), p => Assert.Equal(0, p.Length % 2));
    }

    [Fact]
    public void A_character_longer_than_the_limit_is_cut_all_the_same()
    {
        var parts = TextSplitter.Split("ก" + new string('\u0E48', 30), 10);
        Assert.All(parts, p => Assert.InRange(p.Length, 1, 10));
        Assert.Equal(31, parts.Sum(p => p.Length));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Random_texts_lose_nothing_but_white_space(bool installed)
    {
        string[] pieces = ["ครู", "เรียน", "ผู้", "กำ", "ๆ", "ฯ", " ", "  ", "\n", "\n\n", "\r\n", "a", "1.3", "(", ")", "🤨", "👨‍👩‍👧", "e\u0301", "\u0E48", "\u200B", "\ud800", "๒๕๗๐"];
        var random = new Random(2570);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var max = random.Next(2, 40);
            var parts = TextSplitter.Split(text, max, installed ? ThaiWords.Installed : Spelling);
            Assert.All(parts, p => Assert.InRange(p.Length, 1, max));
            Assert.Equal(Ink(text), Ink(string.Concat(parts)));
            if (max > 20) AssertWholes(text, parts);
        }
    }

    [Fact]
    public void Up_to_five_parts_are_one_call_and_short_ones_are_joined()
    {
        Assert.Equal([["a", "b", "c", "d", "e"]], TextSplitter.SplitMessages(["a", "b", "c", "d", "e"]));
        Assert.Equal([["a\n\nb", "cc", "dd", "ee", "ff"]], TextSplitter.SplitMessages(["a", "b", "cc", "dd", "ee", "ff"]));
        var calls = TextSplitter.SplitMessages([new string('ก', 32_000)]);
        Assert.Equal([5, 2], calls.Select(c => c.Count));
        Assert.All(calls.SelectMany(c => c), p => Assert.InRange(p.Length, 1, 5000));
    }

    private static string Ink(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Every part of at most 20 units is made of whole characters of the text.</summary>
    private static void AssertWholes(string text, IReadOnlyList<string> parts)
    {
        var starts = StringInfo.ParseCombiningCharacters(text).ToHashSet();
        var at = 0;
        foreach (var part in parts)
        {
            at = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.Contains(at, starts);
            at += part.Length;
        }
    }
}
