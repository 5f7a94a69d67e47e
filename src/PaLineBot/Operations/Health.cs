namespace PaLineBot.Operations;

/// <summary>What waits in this deployment.</summary>
public sealed record Health
{
    /// <summary>Events not yet handled.</summary>
    public long InboxWaiting { get; init; }

    /// <summary>Events that failed five times and wait for a person.</summary>
    public long InboxDead { get; init; }

    /// <summary>Messages not yet sent.</summary>
    public long OutboxWaiting { get; init; }

    /// <summary>Messages parked because the monthly quota is used up.</summary>
    public long OutboxParked { get; init; }
}
