using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace PaLineBot.Links;

/// <summary>Words of the small pages (<c>pages.th.json</c>).</summary>
internal static class PageWording
{
    private static readonly FrozenDictionary<string, string> Words = Load();

    /// <summary>The words. Throws when there are none: a fault of the build.</summary>
    public static string Get(string key) => Words[key];

    private static FrozenDictionary<string, string> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.EndsWith("Links.pages.th.json", StringComparison.Ordinal)))!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
