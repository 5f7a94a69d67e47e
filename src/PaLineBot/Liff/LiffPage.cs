using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using PaLineBot.Districts;

namespace PaLineBot.Liff;

/// <summary>Serves the built page application: hashed assets for ever, and one index.html for every address below a district.</summary>
/// <param name="place">Where the page lies.</param>
public sealed partial class LiffPage(LiffFolder place, DistrictDirectory districts, LiffSessions sessions) : IDisposable
{
    private readonly PageScripts scripts = new(place.Path);
    private PhysicalFileProvider? assets;

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    // The build lays a well compressed copy beside every script and style.
    private const string Packed = ".br";

    private const string ConfigMark = "__PALINE_CONFIG__";

    private const string NotBuilt =
        "<!doctype html><meta charset=utf-8><title>PaLineBot</title><p style=\"font:17px sans-serif\">ยังไม่ได้สร้างหน้าเว็บ ใช้งานในห้องแชตได้ตามปกติ</p>";

    public void Map(WebApplication app)
    {
        app.MapGet("/liff/assets/{**file}", Asset).WithMetadata(new AccessRule(Access.Anyone));
        app.MapGet("/liff/{district}/{**page}", Index).WithMetadata(new AccessRule(Access.Anyone));
    }

    private PhysicalFileProvider? Assets => assets ?? Opened();

    // What is not built has no folder, which may come later. Of two requests that are the first, one opens it.
    private PhysicalFileProvider? Opened()
    {
        var folder = Path.GetFullPath(Path.Combine(place.Path, "assets"));
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var opened = new PhysicalFileProvider(folder);
        if (Interlocked.CompareExchange(ref assets, opened, null) is not { } first)
        {
            return opened;
        }

        opened.Dispose();
        return first;
    }

    // Asked for by name with a hash in it, so it never changes; the provider lets nothing outside its folder out. Not the middleware
    // for static files, which knows nothing of packed copies.
    private IResult Asset(string file, HttpContext http)
    {
        if (Assets?.GetFileInfo(file) is not { Exists: true, PhysicalPath: { } path } || !ContentTypes.TryGetContentType(path, out var type))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (Assets.GetFileInfo(file + Packed) is { Exists: true, PhysicalPath: { } packed } && TakesBrotli(http.Request))
        {
            (http.Response.Headers.ContentEncoding, http.Response.Headers.Vary) = ("br", "Accept-Encoding");
            path = packed;
        }

        return Results.File(path, type);
    }

    /// <inheritdoc />
    public void Dispose() => assets?.Dispose();

    private static bool TakesBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && e.Quality != 0);

    private async Task<IResult> Index(string district, string? page, HttpContext http)
    {
        if (districts.Find(district) is not { Liff: { } liff } found)
        {
            return Results.NotFound();
        }

        var file = Path.Combine(place.Path, "index.html");
        var html = File.Exists(file) ? await File.ReadAllTextAsync(file, http.RequestAborted) : NotBuilt;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ContentSecurityPolicy = Policy();
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var hasSession = sessions.Read(http, found) is not null;
        var wanted = http.Request.Query["liff.state"] is [{ Length: > 0 } state, ..] ? state.TrimStart('/') : page ?? "";
        return Results.Content(
            html.Replace(ConfigMark, Config(found, liff, hasSession), StringComparison.Ordinal).Replace("</head>", scripts.For(found.Key, wanted, hasSession) + "</head>", StringComparison.Ordinal),
            "text/html; charset=utf-8");
    }

    /// <summary>Name of the build that was there when the service started, which a page of it sends along; null when none was.</summary>
    public string? Build { get; } = ReadBuild(Path.Combine(place.Path, "index.html"));

    private static string? ReadBuild(string index) =>
        File.Exists(index) && BuildMark().Match(File.ReadAllText(index)) is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("<meta name=\"build\" content=\"([0-9a-f]+)\"")]
    private static partial Regex BuildMark();

    // The default encoder escapes < and >, so nothing in a name can end the script element.
    private string Config(District district, LiffApp liff, bool hasSession) =>
        JsonSerializer.Serialize(new PageConfig(district.Key, district.ShortName, liff.LiffId, Simulator, hasSession), JsonSerializerOptions.Web);

    private string? Simulator => place.Simulator?.GetLeftPart(UriPartial.Authority);

    private string Policy() =>
        "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; "
        + $"connect-src 'self' https://*.line.me https://*.line-scdn.net {Simulator}; frame-ancestors {Simulator ?? "'none'"}";
}
