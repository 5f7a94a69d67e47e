namespace PaLineBot.Conversation.Understanding;

/// <summary>Texts that ask something.</summary>
internal static class Questions
{
    private const int Longest = 60;
    private static readonly string[] Ends = [.. Texts.WordLists.Load("Understanding/questions.json")["ends"].Select(Squashed.Whole)];

    /// <summary>Whether a short text is a question: it has a question mark, or ends as questions do.</summary>
    public static bool Is(string text)
    {
        if (text.Length > Longest || text.Contains('\n', StringComparison.Ordinal)) return false;
        if (text.TrimEnd().EndsWith('?')) return true;
        var said = Squashed.Whole(text);
        return Ends.Any(e => said.EndsWith(e, StringComparison.Ordinal));
    }
}
