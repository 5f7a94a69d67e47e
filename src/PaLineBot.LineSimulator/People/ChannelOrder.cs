using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.People;

/// <summary>An order to make or change a channel; what is null is generated or kept.</summary>
public sealed record ChannelOrder
{
    /// <summary>Name within the simulator.</summary>
    public required string Key { get; init; }

    /// <summary>Channel id, digits.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Channel secret.</summary>
    public string? ChannelSecret { get; init; }

    /// <summary>A long-lived access token.</summary>
    public string? AccessToken { get; init; }

    /// <summary>Where events go.</summary>
    public string? WebhookUrl { get; init; }

    /// <summary>Whether events go at all.</summary>
    public bool? WebhookActive { get; init; }

    /// <summary>Messages a month.</summary>
    public int? Quota { get; init; }

    /// <summary>Takes a limit away.</summary>
    public bool UnlimitedQuota { get; init; }

    /// <summary>Name of the Official Account.</summary>
    public string? DisplayName { get; init; }

    /// <summary>@ and letters.</summary>
    public string? BasicId { get; init; }

    /// <summary>The bot's user id.</summary>
    public string? BotUserId { get; init; }

    /// <summary>Address of its picture.</summary>
    public string? PictureUrl { get; init; }

    /// <summary>Whether events are sent again.</summary>
    public RedeliveryRule? Redelivery { get; init; }

    /// <summary>Verified account.</summary>
    public bool? Verified { get; init; }
}
