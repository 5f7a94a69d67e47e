namespace PaLineBot.Districts;

/// <summary>A district as the table has it, for reading with others; its secrets are read by <see cref="DistrictDirectory"/> alone.</summary>
public sealed class DistrictRow
{
    public int Id { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public string? HelpContact { get; init; }

    public DateOnly? SubmitBy { get; init; }

    public required string ChannelId { get; init; }

    public string? BotUserId { get; init; }

    public string? LiffId { get; init; }

    public string? LoginChannelId { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Until when its pushes wait because the month's quota is used up, or null.</summary>
    public DateTimeOffset? PushesHeldUntil { get; init; }
}
