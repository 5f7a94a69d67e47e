using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace PaLineBot.Conversation.Texts;

/// <summary>All Thai texts by key, from every <c>*.th.json</c>: what a topic says stands beside it, here what several say.</summary>
internal static class Wording
{
    private static readonly FrozenDictionary<string, string> ByKey = Load();

    public static IEnumerable<string> Keys => ByKey.Keys;

    public static bool Has(string key) => ByKey.ContainsKey(key);

    /// <summary>The text of a key; a key that is missing is shown as itself, so a slip is seen and never throws.</summary>
    public static string Get(string key) => ByKey.GetValueOrDefault(key, key);

    /// <summary>The text of a key with {name} replaced; values are put in as they are, never read as placeholders.</summary>
    public static string Get(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var text = Get(key);
        var result = new StringBuilder(text.Length + 64);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (end < 0 || !TryValue(text.AsSpan(i + 1, end - i - 1), values, out var value))
            {
                result.Append(text[i]);
                continue;
            }
            result.Append(value);
            i = end;
        }
        return result.ToString();
    }

    private static bool TryValue(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, object? Value)> values, out string value)
    {
        foreach (var v in values)
        {
            if (!name.SequenceEqual(v.Name)) continue;
            value = Convert.ToString(v.Value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
            return true;
        }
        value = "";
        return false;
    }

    private static FrozenDictionary<string, string> Load()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Resources.Names.Where(n => n.EndsWith(".th.json", StringComparison.Ordinal)))
        {
            using var stream = Resources.Open(name);
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!) all.Add(key, text);
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
