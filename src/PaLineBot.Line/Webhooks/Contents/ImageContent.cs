namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A picture; several sent together share an image set and come in any order.</summary>
public sealed record ImageContent(string Id, ContentProvider Provider, ImageSet? Set, string? QuoteToken, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);
