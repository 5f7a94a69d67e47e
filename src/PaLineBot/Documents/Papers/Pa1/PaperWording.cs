using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>The paper's fixed phrases (<c>paper.th.json</c>); what the form catalogue has stands only there.</summary>
internal static class PaperWording
{
    private static readonly FrozenDictionary<string, string> Phrases = Load();

    /// <summary>The phrase, with <c>{name}</c> replaced. Throws when there is none: a fault of the build.</summary>
    public static string Get(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Phrases[key];
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The phrase of this position where it has one of its own, else the phrase of all.</summary>
    public static string Of(string key, Position position, params ReadOnlySpan<(string Name, string Value)> values) =>
        Get(Phrases.ContainsKey($"{key}.{position}") ? $"{key}.{position}" : key, values);

    /// <summary>Whether there is such a phrase.</summary>
    public static bool Has(string key) => Phrases.ContainsKey(key);

    private static FrozenDictionary<string, string> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.EndsWith("Pa1.paper.th.json", StringComparison.Ordinal)))!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
