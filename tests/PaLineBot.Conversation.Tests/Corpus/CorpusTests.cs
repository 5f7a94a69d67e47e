using Xunit;

namespace PaLineBot.Conversation.Tests.Corpus;

/// <summary>What teachers and directors type in the middle of a PA is understood as it was meant.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("corpus.tsv")]
    public async Task Nearly_all_of_it_is_right_and_no_talk_is_stored(string file)
    {
        var played = new List<SaidInState>();
        foreach (var sentence in Sentence.Read(Path.Combine(AppContext.BaseDirectory, "Corpus", file))) played.Add(await SaidInState.PlayAsync(sentence));
        var wrong = played.Where(p => !Verdict.IsRight(p)).ToList();
        foreach (var p in wrong) output.WriteLine($"{p.Sentence.State}\t{p.Sentence.Text}\t{p.Sentence.Must}\t{string.Join(",", p.Changed)}\t{p.Screen.Text[..Math.Min(80, p.Screen.Text.Length)].ReplaceLineEndings(" ")}");
        Assert.Equal((0, 0), (played.Count(Verdict.StoresTalk), played.Count(Verdict.IsDangerous)));
        Assert.True(wrong.Count * 50 <= played.Count, $"{played.Count - wrong.Count} of {played.Count} are right");
    }
}
