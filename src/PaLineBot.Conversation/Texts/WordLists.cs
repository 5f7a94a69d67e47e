using System.Collections.Frozen;
using System.Text.Json;

namespace PaLineBot.Conversation.Texts;

/// <summary>Lists of words people use, from embedded JSON.</summary>
internal static class WordLists
{
    private const string IntentFile = "/intents.json";

    /// <summary>The words of every intent by its name, from the topics.</summary>
    public static FrozenDictionary<string, string[]> Intents { get; } = Resources.Names.Where(n => n.EndsWith(IntentFile, StringComparison.Ordinal))
        .SelectMany(Load).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads one list file: name of the list to its words.</summary>
    public static Dictionary<string, string[]> Load(string file)
    {
        using var stream = Resources.Open(file);
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!;
    }
}
