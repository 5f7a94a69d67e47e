using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using PaLineBot.Hosting;

namespace PaLineBot.Links;

/// <summary>Makes and reads short-lived links. Whether somebody may have a link is asked before it is made.</summary>
/// <param name="protection">Encrypts and signs; instances share its keys.</param>
/// <param name="address">Where the service is.</param>
public sealed class FileLinks(IDataProtectionProvider protection, LinkSettings settings, PublicAddress address, TimeProvider clock)
{
    // Tickets of the first version named no person; they count as unknown.
    private readonly IDataProtector protector = protection.CreateProtector("file.link.v2");

    /// <summary>How long a new link works.</summary>
    public TimeSpan Lifetime => settings.Lifetime;

    /// <param name="kind">What kind of thing it opens.</param>
    /// <param name="holder">Who asked for it.</param>
    /// <param name="what">The ticket of that kind.</param>
    public FileLink To<T>(TicketKind kind, LinkHolder holder, T what)
        where T : notnull => Of(new FileTicket(kind, holder, clock.GetUtcNow() + Lifetime, JsonSerializer.SerializeToElement(what)));

    /// <summary>The same link to something else; it lives no longer.</summary>
    public FileLink As<T>(FileTicket ticket, T what)
        where T : notnull => Of(ticket with { What = JsonSerializer.SerializeToElement(what) });

    /// <summary>What a token opens, or null when it is not one of ours. It may have expired: see <see cref="HasExpired"/>.</summary>
    public FileTicket? Read(string token)
    {
        try
        {
            return JsonSerializer.Deserialize<FileTicket>(protector.Unprotect(WebEncoders.Base64UrlDecode(token)));
        }
        catch (Exception e) when (e is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether a ticket works no more.</summary>
    public bool HasExpired(FileTicket ticket) => ticket.ExpiresAt <= clock.GetUtcNow();

    private FileLink Of(FileTicket ticket) => new(
        address.Of("/documents/" + WebEncoders.Base64UrlEncode(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(ticket)))), ticket.ExpiresAt);
}
