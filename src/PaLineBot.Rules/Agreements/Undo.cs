namespace PaLineBot.Rules.Agreements;

/// <summary>Taking an approval back: whoever gave it can do so for a while, and only then is it told (our own rule; no source document has one).</summary>
public static class Undo
{
    /// <summary>How long.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Until when an approval can be taken back, or null when that is over.</summary>
    /// <param name="approvedAt">When it was given.</param>
    /// <param name="now">The moment of asking.</param>
    public static DateTimeOffset? Until(DateTimeOffset approvedAt, DateTimeOffset now) => approvedAt + Window is var until && until > now ? until : null;
}
