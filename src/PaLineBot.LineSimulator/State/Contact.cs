namespace PaLineBot.LineSimulator.State;

/// <summary>A person as one channel knows them.</summary>
public sealed class Contact
{
    /// <summary>Friend, blocked, or neither.</summary>
    public Friendship Status { get; set; }

    /// <summary>Last message in the one-to-one chat.</summary>
    public DateTimeOffset? LastWrote { get; set; }

    /// <summary>Rich menu linked to this person.</summary>
    public string? RichMenuId { get; set; }

    /// <summary>Whether a push arrives: a friend, or one who wrote within 7 days and has not blocked (LINE, send push message).</summary>
    public bool IsReachable(DateTimeOffset now) =>
        Status == Friendship.Friend || (Status == Friendship.None && LastWrote is { } wrote && now - wrote <= TimeSpan.FromDays(7));
}
