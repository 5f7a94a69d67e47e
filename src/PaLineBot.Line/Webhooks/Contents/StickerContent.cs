namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A sticker; the text is that of a message sticker.</summary>
public sealed record StickerContent(string Id, string? PackageId, string? StickerId, string? ResourceType, IReadOnlyList<string> Keywords, string? Text, string? QuoteToken, string? QuotedMessageId, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);
