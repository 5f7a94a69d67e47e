namespace PaLineBot.Links;

/// <summary>Opens the links of one kind.</summary>
public interface ILinkedFile
{
    TicketKind Kind { get; }

    /// <summary>
    /// The file behind a ticket that has not expired, or a page that says what can be done; null when it is not (or no longer) there,
    /// or no longer its holder's to have: each kind asks that anew.
    /// </summary>
    /// <remarks>
    /// Headers that every link has (no-store, nosniff, …) are set already. HEAD is answered as GET would be, without making the file.
    /// </remarks>
    Task<IResult?> OpenAsync(HttpContext http, FileTicket ticket);
}
