namespace PaLineBot.Line.Tests;

/// <summary>A request as <see cref="LineServer"/> got it, its hosts named api.test and data.test.</summary>
internal sealed record LineRequest(string Method, string Url, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Authorization => Headers.GetValueOrDefault("Authorization", "");

    public string? ContentType => Headers.GetValueOrDefault("Content-Type");

    public bool AsksForToken => Url.EndsWith("/oauth2/v3/token", StringComparison.Ordinal);
}
