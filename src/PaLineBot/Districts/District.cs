namespace PaLineBot.Districts;

/// <summary>A district as the running service needs it: its channel and how to greet.</summary>
/// <param name="Key">Key in the webhook path.</param>
/// <param name="HelpContact">Whom to ask, or null.</param>
/// <param name="SubmitBy">Last day to submit, or null.</param>
/// <param name="ChannelId">Messaging API channel id.</param>
/// <param name="Secrets">Valid channel secrets, newest first: two during rotation.</param>
public sealed record District(
    int Id,
    string Key,
    string Name,
    string ShortName,
    string? HelpContact,
    DateOnly? SubmitBy,
    string ChannelId,
    IReadOnlyList<byte[]> Secrets)
{
    /// <summary>What its codes and accounts are hashed with.</summary>
    public required Pepper Pepper { get; init; }

    /// <summary>How much asking and trying there may be.</summary>
    public JoiningSettings Joining { get; init; } = new();

    /// <summary>How long what is stored about people is kept.</summary>
    public RetentionSettings Retention { get; init; } = new();

    /// <summary>The district's LIFF app, or null when it has none.</summary>
    public LiffApp? Liff { get; init; }
}
