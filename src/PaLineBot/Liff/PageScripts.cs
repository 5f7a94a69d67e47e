using System.Text.Json;

namespace PaLineBot.Liff;

/// <summary>Which scripts each page of the built application needs, from Vite's manifest, so that the browser fetches them with the first.</summary>
public sealed class PageScripts
{
    private const string Home = "src/pages/Home.tsx";

    // What every page starts with; the first script imports it only after it has asked the service.
    private const string Start = "src/start.tsx";

    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["pa1"] = "src/pages/Pa1.tsx",
        ["approve"] = "src/pages/Approve.tsx",
        ["board"] = "src/pages/Board.tsx",
        ["evidence"] = "src/pages/EvidencePage.tsx",
        ["rounds"] = "src/pages/Rounds.tsx",
    };

    private readonly Dictionary<string, string> links;

    /// <summary>Reads the manifest of a build; without one no page has any.</summary>
    /// <param name="folder">Folder of the build.</param>
    public PageScripts(string folder)
    {
        var file = Path.Combine(folder, ".vite", "manifest.json");
        if (!File.Exists(file))
        {
            links = [];
            return;
        }

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(file));
        links = Pages.Values.Append(Home).ToDictionary(page => page, page => Links(manifest.RootElement, page), StringComparer.Ordinal);
    }

    /// <summary>Link elements for the page of an address such as <c>pa1/1.3</c>; empty for one that is not known.</summary>
    public string For(string path) => links.GetValueOrDefault(Pages.GetValueOrDefault(path.Split('/')[0], Home), "");

    private static string Links(JsonElement manifest, string page)
    {
        var files = new List<string>();
        Follow(manifest, Start, files);
        Follow(manifest, page, files);
        return string.Concat(files.Select(f => $"<link rel=\"modulepreload\" href=\"/liff/{f}\">"));
    }

    private static void Follow(JsonElement manifest, string key, List<string> files)
    {
        if (!manifest.TryGetProperty(key, out var chunk) || chunk.GetProperty("file").GetString() is not { } file || files.Contains(file))
        {
            return;
        }

        files.Add(file);
        if (chunk.TryGetProperty("imports", out var imports))
        {
            foreach (var import in imports.EnumerateArray())
            {
                Follow(manifest, import.GetString()!, files);
            }
        }
    }
}
