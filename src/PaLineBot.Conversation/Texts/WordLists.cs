using System.Reflection;
using System.Text.Json;

namespace PaLineBot.Conversation.Texts;

/// <summary>Lists of words people use, from embedded JSON.</summary>
internal static class WordLists
{
    /// <summary>Reads one list file: name of the list to its words.</summary>
    public static Dictionary<string, string[]> Load(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!;
    }
}
