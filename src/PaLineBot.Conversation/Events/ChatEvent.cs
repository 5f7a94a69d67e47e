using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Events;

/// <summary>Something that happened to a person, already freed of LINE's JSON.</summary>
/// <param name="At">When it happened by LINE's clock.</param>
public abstract record ChatEvent(DateTimeOffset At)
{
    /// <summary>The group it happened in, or null in one-to-one chat.</summary>
    public string? GroupId { get; init; }

    /// <summary>True when the bot itself was mentioned in this message.</summary>
    public bool MentionsBot { get; init; }
}

/// <summary>A text message. In a group the mention of the bot has been cut out of <paramref name="Text"/>.</summary>
public sealed record TextReceived(DateTimeOffset At, string MessageId, string Text) : ChatEvent(At)
{
    /// <summary>What was written, in the form in which texts are stored.</summary>
    public string Text { get; init => field = ThaiText.Normalise(value); } = ThaiText.Normalise(Text);

    /// <summary>The message that it quotes, or null.</summary>
    public string? QuotedMessageId { get; init; }
}

/// <summary>A tap on a button. <paramref name="Data"/> is untrusted.</summary>
public sealed record ButtonTapped(DateTimeOffset At, string Data) : ChatEvent(At);

/// <summary>What kind of thing that is not text was sent.</summary>
public enum AttachmentKind
{
    Image,

    Video,

    Audio,

    File,

    Location,

    Sticker,

    /// <summary>Anything LINE adds later.</summary>
    Other,
}

/// <summary>A message that is not text.</summary>
public sealed record AttachmentReceived(DateTimeOffset At, string MessageId, AttachmentKind Kind) : ChatEvent(At)
{
    /// <summary>Name of a file in the form in which texts are stored, else null.</summary>
    public string? Name { get; init => field = value is null ? null : ThaiText.Normalise(value); }

    /// <summary>Size where LINE tells it (files).</summary>
    public long? Bytes { get; init; }

    /// <summary>What pictures sent together share, or null.</summary>
    public string? SetId { get; init; }

    /// <summary>How many pictures were sent together, where LINE tells it.</summary>
    public int? SetTotal { get; init; }

    /// <summary>Where the content is when LINE does not hold it, or null.</summary>
    public string? Url { get; init; }
}

/// <summary>A message was taken back: what we stored of it goes.</summary>
public sealed record MessageUnsent(DateTimeOffset At, string MessageId) : ChatEvent(At);

/// <summary>A group message was edited (groups only).</summary>
public sealed record MessageEdited(DateTimeOffset At, string MessageId, string Text) : ChatEvent(At)
{
    /// <summary>What is written now, in the form in which texts are stored.</summary>
    public string Text { get; init => field = ThaiText.Normalise(value); } = ThaiText.Normalise(Text);
}

/// <summary>The person added the account, or unblocked it.</summary>
public sealed record Followed(DateTimeOffset At, bool IsUnblocked) : ChatEvent(At);

/// <summary>The person blocked the account. No reply is possible.</summary>
public sealed record Unfollowed(DateTimeOffset At) : ChatEvent(At);

/// <summary>The bot was invited to a group.</summary>
public sealed record BotJoinedGroup(DateTimeOffset At) : ChatEvent(At);

/// <summary>The bot left or was removed from a group. No reply is possible.</summary>
public sealed record BotLeftGroup(DateTimeOffset At) : ChatEvent(At);

/// <summary>People came to a group.</summary>
public sealed record MembersJoined(DateTimeOffset At, int Count) : ChatEvent(At);

/// <summary>People left a group. No reply is possible.</summary>
public sealed record MembersLeft(DateTimeOffset At, int Count) : ChatEvent(At);

/// <summary>An event we keep and do not act on (beacon, membership, unknown types).</summary>
public sealed record Ignored(DateTimeOffset At, string Type) : ChatEvent(At);
