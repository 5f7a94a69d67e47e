using PaLineBot.Conversation.Tests.Corpus;
using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class NeededLettersTests
{
    [Theory]
    [InlineData("กขค", "จกขคจ", true)]
    [InlineData("กขค", "กข", false)]
    [InlineData("(กข|คง)จ", "คงจ", true)]
    [InlineData("(กข|คง)จ", "กคจ", false)]
    [InlineData("(กข|$)จ", "จ", true)]
    [InlineData("(กข)?จฉ", "จฉ", true)]
    [InlineData("กข?ค", "กค", true)]
    [InlineData("กข?ค", "กข", false)]
    [InlineData("(?<!ก)ขค", "ขค", true)]
    [InlineData("ขค(?!ง|จ)", "ขค", true)]
    [InlineData("กข.{0,8}?คง", "กขจคง", true)]
    [InlineData("กข.{0,8}?คง", "กขจค", false)]
    [InlineData("กข(ค|ง){1,2}จ", "กขงจ", true)]
    [InlineData("ข้อ[0-9]", "ข้อ", true)]
    [InlineData("(ก(ข|ค)|ง)จ", "งจ", true)]
    [InlineData("กข|คง", "จ", true)]
    [InlineData(@"น\.ส\.", "นส", true)]
    public void A_turn_of_phrase_is_tried_where_all_that_it_needs_stands(string pattern, string letters, bool isTried) =>
        Assert.Equal(isTried, NeededLetters.Of(pattern).AreIn(letters));

    [Fact]
    public void No_turn_of_phrase_is_passed_over_in_a_sentence_that_has_it()
    {
        var said = Sentence.Read(Path.Combine(AppContext.BaseDirectory, "Corpus", "corpus.tsv")).Select(s => Bared.Of(s.Text).Letters).ToList();
        var found = said.SelectMany(letters => Lexicon.Patterns.Where(p => p.Shape.IsMatch(letters)).Select(p => (letters, p))).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.True(f.p.Needed.AreIn(f.letters), $"{f.p.Shape} in {f.letters}"));
    }

    [Fact]
    public void Most_turns_of_phrase_are_passed_over()
    {
        var letters = Bared.Of("ใช้แบบฝึกเสริมทักษะการคูณกับนักเรียนที่ยังคูณไม่คล่อง").Letters;
        Assert.True(Lexicon.Patterns.Count(p => p.Needed.AreIn(letters)) * 10 < Lexicon.Patterns.Count);
    }
}
