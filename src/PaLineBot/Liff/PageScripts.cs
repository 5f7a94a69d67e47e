using System.Text.Json;

namespace PaLineBot.Liff;

/// <summary>Which scripts each page of the built application needs, from Vite's manifest, so that the browser fetches them with the first.</summary>
public sealed class PageScripts
{
    // What every page starts with; the first script imports both only after it has asked the service.
    private const string Session = "src/session.ts";
    private const string Start = "src/start.tsx";

    // What stands in LINE's place; only the build for the simulator has it.
    private const string Simulator = "src/line/simulator.ts";

    private const string Folder = "src/pages/";
    private const string Ending = ".tsx";

    private static readonly char[] EndsOfPath = ['?', '#'];

    // By the page's name, which is its file's.
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
        links = manifest.RootElement.EnumerateObject()
            .Select(chunk => chunk.Name)
            .Where(source => source.StartsWith(Folder, StringComparison.Ordinal) && source.EndsWith(Ending, StringComparison.Ordinal))
            .ToDictionary(source => source[Folder.Length..^Ending.Length], source => Links(manifest.RootElement, source), StringComparer.Ordinal);
    }

    /// <summary>Link elements for the page of an address such as <c>pa1/1.3</c>; those of home for one that no page has.</summary>
    public string For(string path)
    {
        // As the page's placeOf and nameAt do.
        var parts = path.Split(EndsOfPath, 2)[0].Split('/', 3);
        string[] names = parts[0].Contains('.') ? ["home"] : parts is [_, { Length: > 0 }, ..] ? [$"{parts[0]}.id", parts[0], "home"] : [parts[0], "home"];
        return names.Select(name => links.GetValueOrDefault(name)).FirstOrDefault(found => found is not null) ?? "";
    }

    // Who is here is asked with what the session is made of, at once; what draws comes after it (liff/src/fetching.ts).
    private static string Links(JsonElement manifest, string page)
    {
        var (asking, drawing) = (new List<string>(), new List<string>());
        Follow(manifest, Session, asking);
        Follow(manifest, Simulator, asking);
        Follow(manifest, Start, drawing);
        Follow(manifest, page, drawing);
        return string.Concat(asking.Select(f => $"<link rel=\"modulepreload\" href=\"/liff/{f}\">"))
            + $"<meta name=\"then\" content=\"{string.Join(' ', drawing.Except(asking).Select(f => "/liff/" + f))}\">";
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
