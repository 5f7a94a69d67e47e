namespace PaLineBot.Line.Tests;

/// <summary>A request as <see cref="StubHandler"/> saw it.</summary>
internal sealed record StubRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string? ContentType, string Body)
{
    public string Authorization => Headers.GetValueOrDefault("Authorization", "");
}
