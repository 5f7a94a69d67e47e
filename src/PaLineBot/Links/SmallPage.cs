using System.Net;

namespace PaLineBot.Links;

/// <summary>A small page in plain Thai, without script, that works on any phone.</summary>
internal static class SmallPage
{
    private const string Style =
        "body{font:18px/1.7 Sarabun,'Noto Sans Thai','Leelawadee UI',sans-serif;margin:0;background:#f4f6f5;color:#1d2b26}"
        + "main{max-width:32rem;margin:2rem auto;padding:1.5rem;background:#fff;border-radius:12px}"
        + "h1{font-size:1.3rem;line-height:1.5;margin:0 0 .5rem}dt{color:#4d5c56;font-size:.9rem}dd{margin:0 0 .5rem}"
        + "a{display:inline-block;margin-top:.5rem;padding:.6rem 1.2rem;border-radius:8px;background:#06693f;color:#fff;text-decoration:none}"
        + ".good{border-top:6px solid #06693f}.bad{border-top:6px solid #9a5b00}small{color:#4d5c56}";

    /// <summary>A page of a heading and what can be done.</summary>
    /// <param name="key">Its words: heading, then a line end, then the rest.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="word">Where the Word file is, or null.</param>
    public static IResult Of(string key, int status, Uri? word = null)
    {
        var words = PageWording.Get(key).Split('\n', 2);
        var button = word is null ? "" : $"<a href=\"{WebUtility.HtmlEncode(word.PathAndQuery)}\">{PageWording.Get("page.word")}</a>";
        return Html("bad", words[0], $"<p>{WebUtility.HtmlEncode(words.ElementAtOrDefault(1))}</p>{button}", status);
    }

    /// <summary>A page of facts.</summary>
    /// <param name="good">Whether it is good news.</param>
    /// <param name="facts">Names and values; empty values are left out.</param>
    /// <param name="note">Small print.</param>
    public static IResult Of(bool good, string heading, IEnumerable<(string Name, string? Value)> facts, string note)
    {
        var rows = facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"<dt>{WebUtility.HtmlEncode(f.Name)}</dt><dd>{WebUtility.HtmlEncode(f.Value)}</dd>");
        return Html(good ? "good" : "bad", heading, $"<dl>{string.Concat(rows)}</dl><small>{WebUtility.HtmlEncode(note)}</small>", StatusCodes.Status200OK);
    }

    private static Guarded Html(string mood, string heading, string rest, int status) => new Guarded(Results.Content(
        $"""
        <!doctype html>
        <html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <title>{PageWording.Get("page.title")}</title><style>{Style}</style></head>
        <body><main class="{mood}"><h1>{WebUtility.HtmlEncode(heading)}</h1>{rest}</main></body></html>
        """,
        "text/html; charset=utf-8",
        System.Text.Encoding.UTF8,
        status));

    // A page without script, in nobody's frame.
    private sealed record Guarded(IResult Page) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var headers = httpContext.Response.Headers;
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            return Page.ExecuteAsync(httpContext);
        }
    }
}
