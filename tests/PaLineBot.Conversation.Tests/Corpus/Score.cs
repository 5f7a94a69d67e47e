namespace PaLineBot.Conversation.Tests.Corpus;

/// <summary>How much of a batch of sentences was understood.</summary>
/// <param name="Of">How many sentences.</param>
/// <param name="Right">How many came to what they must.</param>
/// <param name="StoredTalk">How many were stored, or replaced an answer, and are none.</param>
/// <param name="Dangerous">How many led to an act with consequences that nobody asked for.</param>
/// <param name="WrongLines">The others: state, text, what must, fields that changed, what was said.</param>
internal sealed record Score(int Of, int Right, int StoredTalk, int Dangerous, IReadOnlyList<string> WrongLines)
{
    private const int Excerpt = 80;

    public static async Task<Score> OfAsync(string file)
    {
        var (played, stages) = (new List<SaidInState>(), new Stages());
        foreach (var sentence in Sentence.Read(file)) played.Add(await stages.SayAsync(sentence));
        var wrong = played.Where(p => !Verdict.IsRight(p)).ToList();
        return new(played.Count, played.Count - wrong.Count, played.Count(Verdict.StoresTalk), played.Count(Verdict.IsDangerous), [.. wrong.Select(Line)]);
    }

    private static string Line(SaidInState p) => string.Join('\t', p.Sentence.State, p.Sentence.Text.ReplaceLineEndings("\\n"), p.Sentence.Must, string.Join(',', p.Changed),
        p.Screen.Text[..Math.Min(Excerpt, p.Screen.Text.Length)].ReplaceLineEndings(" "));
}
