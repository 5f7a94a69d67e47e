using PaLineBot.Line.Api;

namespace PaLineBot.Outbox;

/// <summary>How rows of a kind are sent. A feature with rows of a kind of its own registers one.</summary>
public interface IRowSending
{
    OutboxKind Kind { get; }

    /// <summary>One attempt.</summary>
    Task<SendOutcome> SendAsync(MessagingApiClient client, OutboxRow row, CancellationToken cancel);
}
