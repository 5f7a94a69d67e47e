using System.Text.Json;
using Microsoft.AspNetCore.Routing.Template;

namespace PaLineBot.Liff;

/// <summary>
/// What a page asks first, answered together with who is here, in one transaction: on a slow phone each request costs as much
/// as some kilobytes.
/// </summary>
internal sealed class FirstAnswers
{
    private const int MostPaths = 4;

    private readonly List<Readable> readable;

    /// <summary>The routes among these that read something as JSON.</summary>
    public FirstAnswers(LiffRoutes routes) =>
        readable = [.. routes.All.Where(r => r.Read is not null).Select(r => new Readable(new TemplateMatcher(TemplateParser.Parse(r.Path), []), r))];

    /// <summary>The answers to these paths below <c>/liff/{district}/api/</c>, by path. A path that nothing answers has none.</summary>
    public async Task<IReadOnlyDictionary<string, FirstAnswer>> OfAsync(LiffCall call, IReadOnlyList<string> paths)
    {
        var answers = new Dictionary<string, FirstAnswer>(StringComparer.Ordinal);
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Take(MostPaths))
        {
            if (await OneAsync(call, path) is { } answer)
            {
                answers.Add(path, answer);
            }
        }

        return answers;
    }

    private async Task<FirstAnswer?> OneAsync(LiffCall call, string path)
    {
        var values = new RouteValueDictionary();
        var unescaped = Uri.UnescapeDataString(path);
        // The server lets no such character into an address either.
        if (unescaped.Any(char.IsControl) || readable.Find(r => r.Matcher.TryMatch(new PathString("/" + unescaped), values)) is not { Route: var route })
        {
            return null;
        }

        var http = new DefaultHttpContext { RequestServices = call.Http.RequestServices, RequestAborted = call.Http.RequestAborted };
        (http.Request.Method, http.Request.RouteValues) = (HttpMethods.Get, values);
        using var body = new MemoryStream();
        http.Response.Body = body;
        var answer = LiffGate.Refusal(route.Access, call.Person) ?? await route.Read!(call with { Http = http });
        await answer.ExecuteAsync(http);
        return new FirstAnswer(http.Response.StatusCode, http.Response.Headers.ETag, JsonSerializer.Deserialize<JsonElement>(body.ToArray()));
    }

    private sealed record Readable(TemplateMatcher Matcher, LiffRoute Route);
}
