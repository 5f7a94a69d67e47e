namespace PaLineBot.Inbox;

/// <summary>How long handled events are remembered.</summary>
/// <param name="Kept">So long a second delivery is known as one; events older than that are not taken.</param>
public sealed record InboxSettings(TimeSpan Kept);
