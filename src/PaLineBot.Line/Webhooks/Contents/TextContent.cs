namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A text. Index and length of emojis and mentions count UTF-16 units.</summary>
public sealed record TextContent(string Id, string Text, IReadOnlyList<TextEmoji> Emojis, IReadOnlyList<Mentionee> Mentionees, string? QuoteToken, string? QuotedMessageId, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);

/// <summary>A LINE emoji inside a text; index and length count UTF-16 units.</summary>
public sealed record TextEmoji(int Index, int Length, string? ProductId, string? EmojiId);

/// <summary>One mention inside a text; index and length count UTF-16 units.</summary>
/// <param name="Type"><c>user</c>, <c>all</c>, or one that LINE added later.</param>
/// <param name="UserId">Who was mentioned, where LINE says so.</param>
/// <param name="IsSelf">Whether the bot itself was mentioned.</param>
public sealed record Mentionee(int Index, int Length, string Type, string? UserId, bool IsSelf);
