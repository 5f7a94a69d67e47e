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
