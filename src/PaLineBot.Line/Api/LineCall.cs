namespace PaLineBot.Line.Api;

/// <summary>One call, repeatable: what to ask of LINE and how to name it in logs.</summary>
/// <param name="Template">The path as in LINE's reference, without ids of people: goes to the log.</param>
/// <param name="RetryKey">Only for push, multicast, narrowcast and broadcast.</param>
/// <param name="IsContent">A download, for which 202 means "not ready yet".</param>
internal readonly record struct LineCall(
    HttpMethod Method, Uri Uri, string Template, ReadOnlyMemory<byte>? Body = null,
    string ContentType = LineCall.Json, Guid? RetryKey = null, bool IsContent = false)
{
    public const string Json = "application/json; charset=utf-8";
}
