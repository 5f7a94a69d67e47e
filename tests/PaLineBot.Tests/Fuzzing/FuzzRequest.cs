namespace PaLineBot.Tests.Fuzzing;

/// <summary>One request, ready to be sent.</summary>
/// <param name="Number">Its number: the same number gives the same request.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Route">The route it was made for.</param>
/// <param name="Path">Path and query as they go over the line.</param>
/// <param name="Headers">Headers, those of the body too.</param>
/// <param name="Body">Body, or null.</param>
internal sealed record FuzzRequest(int Number, string Method, string Route, string Path, IReadOnlyList<(string Name, string Value)> Headers, byte[]? Body)
{
    private const int Shown = 300;

    /// <inheritdoc />
    public override string ToString()
    {
        var body = Body is null ? "" : System.Text.Encoding.UTF8.GetString(Body.AsSpan(0, Math.Min(Body.Length, Shown)));
        return $"number {Number}: {Method} {Route} ({Path[..Math.Min(Path.Length, Shown)]}), {Body?.Length ?? 0} bytes: {body}";
    }
}
