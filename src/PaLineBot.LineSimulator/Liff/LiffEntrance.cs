using Microsoft.AspNetCore.Http.Features;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Liff;

/// <summary>LIFF's primary redirect: <c>/liff/{liffId}/{path}?…&amp;user=U…</c> goes to the endpoint URL with <c>liff.state</c> and <c>liff.user</c>.</summary>
internal sealed class LiffEntrance(Platform platform)
{
    private static readonly string Apology = Read();

    internal static void Map(IEndpointRouteBuilder routes, Platform platform) =>
        routes.MapMethods("/liff/{liffId}/{**path}", ["GET"], new RequestDelegate(new LiffEntrance(platform).OpenAsync));

    private Task OpenAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        var (state, user) = Cut(http);
        if (platform.LiffBook.Find((string)http.Request.RouteValues["liffId"]!) is { } app
            && user is not null && platform.Users.GetValueOrDefault(user) is { } person)
        {
            http.Response.Redirect(Target(app, state, person));
            return Task.CompletedTask;
        }
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(Apology);
    }

    private static string Target(LiffApp app, string state, Person person) =>
        $"{app.EndpointUrl}{(app.EndpointUrl.Contains('?', StringComparison.Ordinal) ? '&' : '?')}liff.state={Uri.EscapeDataString(state)}&liff.user={person.Id}";

    /// <summary>Path and query below the LIFF URL, escaped as they came, and the person: the last <c>user</c> of the query, which the chat page adds.</summary>
    private static (string State, string? User) Cut(HttpContext http)
    {
        var raw = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var mark = raw.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? raw : raw[..mark];
        var query = mark < 0 ? [] : raw[(mark + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = query.FindLastIndex(pair => pair.StartsWith("user=", StringComparison.Ordinal));
        var user = at < 0 ? null : query[at][5..];
        if (at >= 0)
        {
            query.RemoveAt(at);
        }
        var below = path.Split('/', 4) is [_, _, _, var deep] ? deep : "";
        return ("/" + below + (query.Count == 0 ? "" : "?" + string.Join('&', query)), user);
    }

    private static string Read()
    {
        using var page = new StreamReader(typeof(LiffEntrance).Assembly.GetManifestResourceStream("liff-not-found.html")!);
        return page.ReadToEnd();
    }
}
