namespace PaLineBot.Outbox;

/// <summary>What became of an outbox row.</summary>
public abstract record SendOutcome
{
    /// <summary>LINE has it, once.</summary>
    public sealed record Sent : SendOutcome
    {
        /// <summary>The ids LINE gave the messages, where it told them.</summary>
        public IReadOnlyList<string> MessageIds { get; init; } = [];
    }

    /// <summary>LINE will never take it.</summary>
    public sealed record Refused(string Reason) : SendOutcome;

    /// <summary>Not sent, and nobody misses it.</summary>
    public sealed record Dropped(string Reason) : SendOutcome;

    /// <summary>Too late to send as it is; whoever made it takes it back.</summary>
    public sealed record HandedBack(string Reason) : SendOutcome;

    /// <summary>Not now.</summary>
    /// <param name="Parked">True when the monthly quota is used up.</param>
    public sealed record Later(string Reason, bool Parked = false) : SendOutcome;
}
