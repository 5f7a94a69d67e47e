namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A video; the duration is in milliseconds. From a desktop the same file may come as a file.</summary>
public sealed record VideoContent(string Id, ContentProvider Provider, long? Duration, string? QuoteToken, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);
