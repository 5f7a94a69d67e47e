using PaLineBot.Links;

namespace PaLineBot.Documents;

/// <summary>Links to one paper (a frozen round, or 0 for the draft), for somebody who was found to have it.</summary>
public sealed class PaperLinks(FileLinks links, LinkHolder holder, long agreementId, long round)
{
    public TimeSpan Lifetime => links.Lifetime;

    public FileLink To(PaperFormat format, bool thaiDigits) => links.To(TicketKind.Paper, holder, new PaperTicket(agreementId, round, format, thaiDigits));
}

/// <summary>Which paper a link opens.</summary>
/// <param name="SubmissionId">Its frozen round, 0 for the draft.</param>
public sealed record PaperTicket(long AgreementId, long SubmissionId, PaperFormat Format, bool ThaiDigits);
