using System.Text.Json;

namespace PaLineBot.Liff;

/// <summary>Which scripts each page of the built application needs, as the build says (<c>pages.json</c>), so that the browser fetches them with the first.</summary>
public sealed class PageScripts
{
    private static readonly char[] EndsOfPath = ['?', '#'];

    // By the page's name, which is its file's.
    private readonly Dictionary<string, PageLinks> links = new(StringComparer.Ordinal);

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
            links.Add(page, Links(files, scripts, files.Asks?.GetValueOrDefault(page) ?? new([], [])));
        }
    }

    /// <summary>Link elements for the page of an address such as <c>pa1/1.3</c>; those of home for one that no page has.</summary>
    /// <param name="district">Key of the district.</param>
    /// <param name="path">The address below the district's.</param>
    /// <param name="hasSession">Whether the browser has a session in force.</param>
    public string For(string district, string path, bool hasSession)
    {
        // As the page's placeOf and nameAt do.
        var parts = path.Split(EndsOfPath, 2)[0].Split('/', 3);
        string[] names = parts[0].Contains('.') ? ["home"] : parts is [_, { Length: > 0 }, ..] ? [$"{parts[0]}.id", parts[0], "home"] : [parts[0], "home"];
        var found = names.Select(name => links.GetValueOrDefault(name)).FirstOrDefault(of => of is not null);
        return found is null ? "" : hasSession ? Asked(district, found.Asks, parts is [_, var id, ..] ? id : "") + found.WithSession : found.WithoutSession;
    }

    // Without a session what asks who is here is fetched at once, and frame and page come after it (liff/src/fetching.ts). With one they are all there is to wait for.
    private static PageLinks Links(PageFiles files, IReadOnlyList<string> scripts, PageAsks asks) => new(
        Modules(files.Opening) + $"<meta name=\"then\" content=\"{string.Join(' ', scripts.Except(files.Opening).Select(f => "/liff/" + f))}\">",
        Modules(scripts) + string.Concat((files.Styles ?? []).Select(f => $"<link rel=\"preload\" as=\"style\" href=\"/liff/{f}\">")),
        asks);

    private static string Modules(IEnumerable<string> files) => string.Concat(files.Select(f => $"<link rel=\"modulepreload\" href=\"/liff/{f}\">"));

    // The very request that the page makes first (liff/src/early.ts): its answer is under way before a script has run.
    private static string Asked(string district, PageAsks asks, string id)
    {
        var wants = (id.Length == 0 ? asks.Plain : asks.One).Select(path => "wants=" + Uri.EscapeDataString(path.Replace("{id}", Uri.EscapeDataString(id), StringComparison.Ordinal)));
        var query = string.Join("&amp;", wants);
        return $"<link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" href=\"/liff/{district}/api/opening{(query.Length == 0 ? "" : "?" + query)}\">";
    }

    private sealed record PageLinks(string WithoutSession, string WithSession, PageAsks Asks);

    private sealed record PageAsks(IReadOnlyList<string> Plain, IReadOnlyList<string> One);

    // A build of a release before has neither styles nor first answers.
    private sealed record PageFiles(IReadOnlyList<string> Opening, IReadOnlyList<string>? Styles, IReadOnlyDictionary<string, IReadOnlyList<string>> Pages, IReadOnlyDictionary<string, PageAsks>? Asks);
}
