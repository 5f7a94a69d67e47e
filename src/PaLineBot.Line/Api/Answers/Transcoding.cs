namespace PaLineBot.Line.Api.Answers;

/// <summary>Whether a large video or audio is ready.</summary>
/// <param name="Status"><c>processing</c>, <c>succeeded</c> or <c>failed</c>.</param>
public sealed record Transcoding(string? Status);
