using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace PaLineBot.Documents.Links;

/// <summary>Makes and reads short-lived links. Whether somebody may have a link is asked before it is made.</summary>
/// <param name="protection">Encrypts and signs; instances share its keys.</param>
/// <param name="settings">Settings.</param>
/// <param name="address">Where the service is.</param>
/// <param name="clock">Clock.</param>
public sealed class DocumentLinks(IDataProtectionProvider protection, DocumentSettings settings, PublicAddress address, TimeProvider clock)
{
    private readonly IDataProtector protector = protection.CreateProtector("document.link.v1");

    /// <summary>A link to a paper.</summary>
    public PaperLink ToPaper(int districtId, long agreementId, long submissionId, PaperFormat format, bool thaiDigits) =>
        Of(new PaperTicket(TicketKind.Paper, districtId, agreementId, submissionId, format, thaiDigits, Expiry()));

    /// <summary>A link to a batch.</summary>
    public PaperLink ToBatch(int districtId, long batchId) =>
        Of(new PaperTicket(TicketKind.Batch, districtId, batchId, 0, PaperFormat.Pdf, false, Expiry()));

    /// <summary>The same link for another format; it lives no longer.</summary>
    public PaperLink As(PaperTicket ticket, PaperFormat format) => Of(ticket with { Format = format });

    /// <summary>What a token opens, or null when it is not one of ours. It may have expired: see <see cref="HasExpired"/>.</summary>
    public PaperTicket? Read(string token)
    {
        try
        {
            return PaperTicket.Read(Encoding.UTF8.GetString(protector.Unprotect(WebEncoders.Base64UrlDecode(token))));
        }
        catch (Exception e) when (e is CryptographicException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether a ticket works no more.</summary>
    public bool HasExpired(PaperTicket ticket) => ticket.ExpiresAt <= clock.GetUtcNow();

    private DateTimeOffset Expiry() => clock.GetUtcNow() + settings.LinkLifetime;

    private PaperLink Of(PaperTicket ticket) => new(
        address.Of("/documents/" + WebEncoders.Base64UrlEncode(protector.Protect(Encoding.UTF8.GetBytes(ticket.Write())))), ticket.ExpiresAt);
}
