namespace PaLineBot.Conversation.Facts;

/// <summary>The field that a message of ours to this person asks or tells of, or null when it is about none or not ours.</summary>
public sealed record QuotedRequest(string MessageId) : FactRequest<string?>;
