using System.Text.Json;

namespace PaLineBot.Liff;

/// <summary>Which scripts each page of the built application needs, as the build says (<c>pages.json</c>), so that the browser fetches them with the first.</summary>
public sealed class PageScripts
{
    private static readonly char[] EndsOfPath = ['?', '#'];

    // By the page's name, which is its file's.
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    /// <summary>Reads what a build says of its pages; without one no page has any scripts.</summary>
    /// <param name="folder">Folder of the build.</param>
    public PageScripts(string folder)
    {
        var file = Path.Combine(folder, "pages.json");
        if (!File.Exists(file))
        {
            return;
        }

        var files = JsonSerializer.Deserialize<PageFiles>(File.ReadAllBytes(file), JsonSerializerOptions.Web)!;
        foreach (var (page, scripts) in files.Pages)
        {
            links.Add(page, Links(files, scripts));
        }
    }

    /// <summary>Link elements for the page of an address such as <c>pa1/1.3</c>; those of home for one that no page has.</summary>
    public string For(string path)
    {
        // As the page's placeOf and nameAt do.
        var parts = path.Split(EndsOfPath, 2)[0].Split('/', 3);
        string[] names = parts[0].Contains('.') ? ["home"] : parts is [_, { Length: > 0 }, ..] ? [$"{parts[0]}.id", parts[0], "home"] : [parts[0], "home"];
        return names.Select(name => links.GetValueOrDefault(name)).FirstOrDefault(found => found is not null) ?? "";
    }

    // What asks who is here and draws the frame is fetched at once; what the page is made of comes after it (liff/src/fetching.ts).
    private static string Links(PageFiles files, IEnumerable<string> scripts) =>
        string.Concat(files.Opening.Select(f => $"<link rel=\"modulepreload\" href=\"/liff/{f}\">"))
        + string.Concat(files.Styles.Select(f => $"<link rel=\"preload\" as=\"style\" href=\"/liff/{f}\">"))
        + $"<meta name=\"then\" content=\"{string.Join(' ', scripts.Select(f => "/liff/" + f))}\">";

    private sealed record PageFiles(IReadOnlyList<string> Opening, IReadOnlyList<string> Styles, IReadOnlyDictionary<string, IReadOnlyList<string>> Pages);
}
