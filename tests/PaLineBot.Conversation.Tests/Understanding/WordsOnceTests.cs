using PaLineBot.Conversation.Texts;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class WordsOnceTests
{
    [Theory]
    [InlineData("Understanding/talk-words.json")]
    [InlineData("Understanding/talk-patterns.json")]
    public void No_word_stands_twice_in_a_group(string file)
    {
        var twice = WordLists.Load(file).SelectMany(g => g.Value.GroupBy(w => w).Where(w => w.Count() > 1).Select(w => $"{g.Key} {w.Key}"));
        Assert.Equal("", string.Join('\n', twice));
    }
}
