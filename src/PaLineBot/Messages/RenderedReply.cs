namespace PaLineBot.Messages;

/// <summary>Replies as LINE takes them.</summary>
/// <param name="Messages">The JSON array of at most five messages, UTF-8.</param>
/// <param name="About">The field that each of them asks or tells of, or null.</param>
public sealed record RenderedReply(byte[] Messages, IReadOnlyList<string?> About);
