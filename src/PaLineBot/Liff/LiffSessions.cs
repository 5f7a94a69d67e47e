using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using PaLineBot.Districts;
using PaLineBot.Hosting;

namespace PaLineBot.Liff;

/// <summary>Our own short session: an encrypted HttpOnly cookie, so that no instance has to remember anything.</summary>
public sealed class LiffSessions(IDataProtectionProvider provider, PublicAddress address, TimeProvider clock)
{
    private const string Cookie = "paline";
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(8);
    private readonly IDataProtector protector = provider.CreateProtector("liff.session.v1");

    /// <summary>Signs in; the cookie goes to this district's pages only.</summary>
    public void SignIn(HttpContext http, District district, string lineUserId)
    {
        var session = new LiffSession(district.Id, lineUserId, clock.GetUtcNow() + Lasts);
        http.Response.Cookies.Append(Cookie, protector.Protect(JsonSerializer.Serialize(session)), Options(http, district));
    }

    public void SignOut(HttpContext http, District district) => http.Response.Cookies.Delete(Cookie, Options(http, district));

    /// <summary>The session of a request in this district, or null when there is none in force.</summary>
    public LiffSession? Read(HttpContext http, District district)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            var session = JsonSerializer.Deserialize<LiffSession>(protector.Unprotect(text));
            return session is { } s && s.DistrictId == district.Id && s.Until > clock.GetUtcNow() ? s : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private CookieOptions Options(HttpContext http, District district) => new()
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps || address.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = $"/liff/{district.Key}/",
        IsEssential = true,
    };
}
