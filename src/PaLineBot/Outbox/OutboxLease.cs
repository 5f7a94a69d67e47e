namespace PaLineBot.Outbox;

/// <summary>How long an instance keeps rows to itself without renewing.</summary>
/// <param name="Length">
/// Short enough that, after a crash, another instance sends a reply while its token is still fresh (50 s),
/// so that "used already" and "too old" can be told apart.
/// </param>
public sealed record OutboxLease(TimeSpan Length)
{
    /// <summary>How often rows still in hand are renewed.</summary>
    public TimeSpan RenewEvery => Length / 3;
}
