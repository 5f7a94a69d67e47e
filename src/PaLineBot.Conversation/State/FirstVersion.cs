namespace PaLineBot.Conversation.State;

/// <summary>
/// What version 1 of the state kept in five places: until release 8 they decided together what a text means.
/// </summary>
internal sealed record FirstVersion
{
    public JoinDraft? Join { get; init; }

    public Return? Returning { get; init; }

    public Focus.Looking? Looking { get; init; }

    public Sent? Evidence { get; init; }

    /// <summary>Whether a return was being prepared; what was prepared stayed.</summary>
    internal sealed record Return(bool Active = true);

    /// <summary>Whether the question for the item, or the list of evidence, was on the screen.</summary>
    internal sealed record Sent(string? Batch, bool Waits = false, bool Topic = false);

    /// <summary>The same as one focus.</summary>
    public Focus? Over()
    {
        if (Join is not null) return new Focus.Joining(Join);
        Focus? over = Returning is { Active: true } ? new Focus.Returning() : null;
        if (Looking is not null) over = Looking with { Beneath = over };
        if (Evidence is { Batch: not null, Waits: true }) return new Focus.EvidenceAsked { Beneath = over };
        return Evidence is { Batch: not null, Topic: true } ? new Focus.EvidenceListed { Beneath = over } : over;
    }
}
