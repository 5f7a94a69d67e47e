using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.People;

/// <summary>An order to make or change a channel; what is null is generated or kept.</summary>
public sealed record ChannelOrder
{
    /// <summary>Name within the simulator.</summary>
    public required string Key { get; init; }

    /// <summary>Channel id, digits.</summary>
    public string? ChannelId { get; set; }

    public string? ChannelSecret { get; set; }

    /// <summary>A long-lived access token.</summary>
    public string? AccessToken { get; set; }

    /// <summary>Where events go.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>Whether events go at all.</summary>
    public bool? WebhookActive { get; set; }

    /// <summary>Messages a month.</summary>
    public int? Quota { get; set; }

    /// <summary>Takes a limit away.</summary>
    public bool UnlimitedQuota { get; set; }

    /// <summary>Name of the Official Account.</summary>
    public string? DisplayName { get; set; }

    /// <summary>@ and letters.</summary>
    public string? BasicId { get; set; }

    /// <summary>The bot's user id.</summary>
    public string? BotUserId { get; set; }

    /// <summary>Address of its picture.</summary>
    public string? PictureUrl { get; set; }

    /// <summary>Whether events are sent again.</summary>
    public RedeliveryRule? Redelivery { get; set; }

    /// <summary>Verified account.</summary>
    public bool? Verified { get; set; }
}
