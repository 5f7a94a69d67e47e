using System.Security.Cryptography;
using System.Text;

namespace PaLineBot.Tests.Support;

/// <summary>Posts any bytes to the service's webhook, as somebody on the Internet could.</summary>
public static class RawWebhook
{
    /// <summary>The channel secret of a district that <see cref="World.AddDistrictAsync"/> made.</summary>
    public static string SecretOf(string district) => $"secret-of-{district}-0123456789";

    /// <summary>LINE's signature of a body.</summary>
    public static string Sign(byte[] body, string secret) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    /// <summary>Posts with a signature, or without when it is null.</summary>
    /// <returns>The status code.</returns>
    public static async Task<int> PostRawAsync(this World world, byte[] body, string? signature, string district = World.District)
    {
        using var http = new HttpClient();
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        if (signature is not null)
        {
            content.Headers.Add("x-line-signature", signature);
        }

        using var response = await http.PostAsync(new Uri($"{world.Service.Address}/line/{district}/webhook"), content);
        return (int)response.StatusCode;
    }

    /// <summary>Posts rightly signed.</summary>
    public static Task<int> PostSignedAsync(this World world, string body, string district = World.District)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return world.PostRawAsync(bytes, Sign(bytes, SecretOf(district)), district);
    }

    /// <summary>A body with one text message.</summary>
    /// <param name="userId">Who says it.</param>
    /// <param name="text">What, as JSON text between quotes: escapes are taken as they are.</param>
    /// <param name="eventId">Id of the event.</param>
    /// <param name="at">When; now unless told.</param>
    public static string TextBody(string userId, string text, string eventId = "01HRAW0000000000000000001A", DateTimeOffset? at = null) =>
        $$"""
        {"destination":"Uffffffffffffffffffffffffffffffff","events":[{"type":"message","mode":"active","timestamp":{{(at ?? TimeProvider.System.GetUtcNow()).ToUnixTimeMilliseconds()}},
        "source":{"type":"user","userId":"{{userId}}"},"webhookEventId":"{{eventId}}","deliveryContext":{"isRedelivery":false},
        "message":{"type":"text","id":"raw-{{eventId}}","quoteToken":"q","text":"{{text}}"} }]}
        """;
}
