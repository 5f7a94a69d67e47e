namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A LINE emoji inside a text; index and length count UTF-16 units.</summary>
public sealed record TextEmoji(int Index, int Length, string? ProductId, string? EmojiId);
