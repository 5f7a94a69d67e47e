namespace PaLineBot.Line.Api;

/// <summary>The messages a reply or push sent, in order.</summary>
public sealed record SentMessages(IReadOnlyList<SentMessage> Items);
