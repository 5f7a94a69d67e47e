using PaLineBot.Conversation.Notices;

namespace PaLineBot.Conversation.Facts;

/// <summary>News for a person that can wait for their next message.</summary>
public sealed record NoticeFacts(long Id, Notice Notice);
