namespace PaLineBot.Conversation.Notices;

/// <summary>News for a person who did not act: told with their next reply, or pushed (see <see cref="NoticeWording"/>).</summary>
public abstract record Notice;
