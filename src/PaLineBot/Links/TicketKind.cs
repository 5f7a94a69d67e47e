namespace PaLineBot.Links;

/// <summary>What kind of thing a link opens; the numbers stand in links.</summary>
public enum TicketKind
{
    /// <summary>One PA1.</summary>
    Paper,

    /// <summary>A ZIP of many.</summary>
    Batch,

    /// <summary>A content kept as evidence.</summary>
    Evidence,

    /// <summary>A ZIP of what is stored about its holder.</summary>
    Data,
}
