using System.Globalization;

namespace PaLineBot.Conversation.Tests.Corpus;

/// <summary>The first score of a batch that was written by somebody who has seen neither code nor word lists (blind-scores.tsv, oldest first).</summary>
internal sealed record BlindScore(string Name, int Right, int Of)
{
    public static IReadOnlyList<BlindScore> Read() => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "blind-scores.tsv"))
        .Where(l => l.Length > 0).Select(l => l.Split('\t')).Select(c => new BlindScore(c[0], int.Parse(c[1], CultureInfo.InvariantCulture), int.Parse(c[2], CultureInfo.InvariantCulture)))];
}
