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
public sealed class FileLinks(IDataProtectionProvider protection, DocumentSettings settings, PublicAddress address, TimeProvider clock)
{
    private readonly IDataProtector protector = protection.CreateProtector("file.link.v1");

    /// <summary>How long a new link works.</summary>
    public TimeSpan Lifetime => settings.LinkLifetime;

    /// <summary>A link to a paper.</summary>
    public FileLink ToPaper(int districtId, PaperTicket paper) => To(TicketKind.Paper, districtId, paper.Write());

    /// <summary>A link to a batch.</summary>
    public FileLink ToBatch(int districtId, long batchId) => To(TicketKind.Batch, districtId, batchId);

    /// <summary>A link to a content kept as evidence.</summary>
    /// <param name="districtId">District.</param>
    /// <param name="evidenceId">The pointer.</param>
    /// <param name="personId">Who asked for it; the link opens only what this person may see.</param>
    public FileLink ToEvidence(int districtId, long evidenceId, long personId) => To(TicketKind.Evidence, districtId, evidenceId, personId);

    /// <summary>The same link to something else; it lives no longer.</summary>
    public FileLink As(FileTicket ticket, params long[] what) => Of(ticket with { What = what });

    /// <summary>What a token opens, or null when it is not one of ours. It may have expired: see <see cref="HasExpired"/>.</summary>
    public FileTicket? Read(string token)
    {
        try
        {
            return FileTicket.Read(Encoding.UTF8.GetString(protector.Unprotect(WebEncoders.Base64UrlDecode(token))));
        }
        catch (Exception e) when (e is CryptographicException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether a ticket works no more.</summary>
    public bool HasExpired(FileTicket ticket) => ticket.ExpiresAt <= clock.GetUtcNow();

    private FileLink To(TicketKind kind, int districtId, params long[] what) => Of(new FileTicket(kind, districtId, what, clock.GetUtcNow() + Lifetime));

    private FileLink Of(FileTicket ticket) => new(
        address.Of("/documents/" + WebEncoders.Base64UrlEncode(protector.Protect(Encoding.UTF8.GetBytes(ticket.Write())))), ticket.ExpiresAt);
}
