namespace PaLineBot.Conversation.Tests.Corpus;

/// <summary>Reads <c>states.txt</c>: a state, the one it goes on from, and the lines that lead from there to it.</summary>
internal static class CorpusStates
{
    private static readonly Dictionary<string, (string? From, List<string> Lines)> All = Read();

    /// <summary>The lines of a transcript that lead to a state.</summary>
    public static IEnumerable<string> To(string state)
    {
        var (from, lines) = All[state];
        return from is null ? lines : [.. To(from), .. lines];
    }

    private static Dictionary<string, (string?, List<string>)> Read()
    {
        var states = new Dictionary<string, (string?, List<string>)>(StringComparer.Ordinal);
        List<string> lines = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "states.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] != '[')
            {
                lines.Add(line);
                continue;
            }
            var parts = line.Split(']', 2);
            lines = [];
            states[parts[0][1..]] = (parts[1].Trim() is { Length: > 0 } from ? from : null, lines);
        }
        return states;
    }
}
