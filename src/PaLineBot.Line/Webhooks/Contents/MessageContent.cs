namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>The content of a message, closed by the records beside it. LINE: reference/messaging-api#message-event.</summary>
public abstract record MessageContent
{
    private protected MessageContent(string id, string? markAsReadToken) => (Id, MarkAsReadToken) = (id, markAsReadToken);

    /// <summary>The message id: digits, too long for a double; empty when missing.</summary>
    public string Id { get; }

    /// <summary>Marks this and all earlier messages of the chat as read; does not expire.</summary>
    public string? MarkAsReadToken { get; }
}

/// <summary>A place.</summary>
public sealed record LocationContent(string Id, string? Title, string? Address, double? Latitude, double? Longitude, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);

/// <summary>A sticker; the text is that of a message sticker.</summary>
public sealed record StickerContent(string Id, string? PackageId, string? StickerId, string? ResourceType, IReadOnlyList<string> Keywords, string? Text, string? QuoteToken, string? QuotedMessageId, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);

/// <summary>A kind of message that this library does not know.</summary>
public sealed record UnknownContent(string Id, string Type, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);
