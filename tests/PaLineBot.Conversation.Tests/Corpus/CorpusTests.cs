using Xunit;

namespace PaLineBot.Conversation.Tests.Corpus;

/// <summary>What teachers and directors type in the middle of a PA is understood as it was meant. <c>script/bench understanding</c> prints what this measures.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const string BlindBatch = "PALINE_BLIND";

    [Fact]
    public async Task Nearly_all_of_it_is_right_and_no_talk_is_stored()
    {
        var score = await Score.OfAsync(Path.Combine(AppContext.BaseDirectory, "Corpus", "corpus.tsv"));
        foreach (var line in score.WrongLines) output.WriteLine(line);
        var blind = BlindScore.Read() is [.., var last] ? last : new BlindScore("none", 0, 0);
        output.WriteLine($"understanding: right={score.Right} of={score.Of} blind_right={blind.Right} blind_of={blind.Of} stored_talk={score.StoredTalk} dangerous={score.Dangerous}");
        Assert.Equal((0, 0), (score.StoredTalk, score.Dangerous));
        Assert.True(score.Right >= 0.98 * score.Of, $"{score.Right} of {score.Of} are right");
    }

    [Fact]
    public void The_last_blind_batch_was_understood_at_once() =>
        Assert.All(BlindScore.Read().TakeLast(1), b => Assert.True(b.Right >= 0.95 * b.Of, $"{b.Name}: {b.Right} of {b.Of}"));

    [Fact]
    public async Task A_batch_that_is_handed_over_is_measured()
    {
        var file = Environment.GetEnvironmentVariable(BlindBatch) is { Length: > 0 } given ? given : Path.Combine(AppContext.BaseDirectory, "Corpus", "sample.tsv");
        var score = await Score.OfAsync(file);
        foreach (var line in score.WrongLines) output.WriteLine(line);
        output.WriteLine($"batch: right={score.Right} of={score.Of} stored_talk={score.StoredTalk} dangerous={score.Dangerous}");
        Assert.Equal(File.ReadLines(file).Count(l => l.Length > 0), score.Of);
    }
}
