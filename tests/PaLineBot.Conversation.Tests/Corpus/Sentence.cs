namespace PaLineBot.Conversation.Tests.Corpus;

/// <summary>One line of a corpus: what is on the screen, what is typed, and what must come of it (README.md).</summary>
public sealed record Sentence(string State, string Text, string Must)
{
    public bool IsAnswer => Must is "answer" || Must.Contains(':', StringComparison.Ordinal);

    public static IReadOnlyList<Sentence> Read(string file) =>
        [.. File.ReadLines(file).Where(l => l.Length > 0).Select(l => l.Split('\t')).Select(c => new Sentence(c[0], c[1].Replace("\\n", "\n", StringComparison.Ordinal), c[2]))];
}
