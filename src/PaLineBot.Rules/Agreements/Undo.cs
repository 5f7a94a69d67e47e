namespace PaLineBot.Rules.Agreements;

/// <summary>Taking an approval back: whoever gave it can do so for a while, and only then is it told (our own rule; no source document has one).</summary>
public static class Undo
{
    /// <summary>How long.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>When an approval can no longer be taken back, and is told.</summary>
    /// <param name="approvedAt">When it was given.</param>
    public static DateTimeOffset End(DateTimeOffset approvedAt) => approvedAt + Window;

    /// <summary>The other end: approvals given after this moment can still be taken back.</summary>
    /// <param name="now">The moment of asking.</param>
    public static DateTimeOffset OpenSince(DateTimeOffset now) => now - Window;

    /// <summary>Until when an approval can be taken back, or null when that is over.</summary>
    /// <param name="approvedAt">When it was given.</param>
    /// <param name="now">The moment of asking.</param>
    public static DateTimeOffset? Until(DateTimeOffset approvedAt, DateTimeOffset now) => End(approvedAt) is var end && end > now ? end : null;
}
