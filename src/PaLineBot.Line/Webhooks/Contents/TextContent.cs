namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A text. Index and length of emojis and mentions count UTF-16 units.</summary>
public sealed record TextContent(string Id, string Text, IReadOnlyList<TextEmoji> Emojis, IReadOnlyList<Mentionee> Mentionees, string? QuoteToken, string? QuotedMessageId, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);
