namespace PaLineBot.Line.Api;

/// <summary>The messages a reply or push sent, in order.</summary>
public sealed record SentMessages(IReadOnlyList<SentMessage> Items);

/// <summary>A message LINE sent.</summary>
/// <param name="QuoteToken">For quoting it later in the same chat; only for kinds that can be quoted.</param>
public sealed record SentMessage(string Id, string? QuoteToken);
