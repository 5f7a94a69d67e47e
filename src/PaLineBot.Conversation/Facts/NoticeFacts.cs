using PaLineBot.Conversation.Notices;

namespace PaLineBot.Conversation.Facts;

/// <summary>News for a person that can wait for their next message.</summary>
/// <param name="Id">Notice id.</param>
/// <param name="Notice">What it is about.</param>
public sealed record NoticeFacts(long Id, Notice Notice);
