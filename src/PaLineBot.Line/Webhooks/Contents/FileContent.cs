namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A file; the size is in bytes.</summary>
public sealed record FileContent(string Id, string? FileName, long? FileSize, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);
