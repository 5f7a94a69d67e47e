namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A kind of message that this library does not know.</summary>
public sealed record UnknownContent(string Id, string Type, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);
