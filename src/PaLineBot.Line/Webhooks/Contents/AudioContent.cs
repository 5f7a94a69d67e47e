namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A voice message; the duration is in milliseconds.</summary>
public sealed record AudioContent(string Id, ContentProvider Provider, long? Duration, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);
