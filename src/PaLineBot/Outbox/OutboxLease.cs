namespace PaLineBot.Outbox;

/// <summary>How long an instance keeps rows to itself without renewing.</summary>
public static class OutboxLease
{
    /// <summary>
    /// Short enough that, after a crash, another instance sends a reply while its token is still fresh (50 s),
    /// so that "used already" and "too old" can be told apart.
    /// </summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(15);

    /// <summary>How often rows still in hand are renewed.</summary>
    public static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(5);
}
