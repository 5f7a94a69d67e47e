using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Liff;

/// <summary>Makes ID tokens with the claims LINE gives (LINE Login, "Payload of an ID token").</summary>
internal static class IdTokenMaker
{
    internal const string Issuer = "https://access.line.me";

    /// <summary>How long a token lives.</summary>
    internal static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>A token for a person, from <paramref name="issued"/> on for an hour; signed as web login does when <paramref name="isWeb"/>.</summary>
    internal static string Make(IdTokenKey key, LiffApp app, Person person, DateTimeOffset issued, bool isWeb, string? nonce)
    {
        var claims = Claims(app, person, issued, nonce);
        return isWeb ? IdTokenKey.Hs256(claims, app.LoginChannelSecret) : key.Es256(claims);
    }

    private static byte[] Claims(LiffApp app, Person person, DateTimeOffset issued, string? nonce) => JsonBytes.Object(json =>
    {
        json.WriteString("iss", Issuer);
        json.WriteString("sub", person.Id);
        json.WriteString("aud", app.LoginChannelId);
        json.WriteNumber("exp", (issued + Life).ToUnixTimeSeconds());
        json.WriteNumber("iat", issued.ToUnixTimeSeconds());
        if (nonce is not null)
        {
            json.WriteString("nonce", nonce);
        }
        json.WriteStartArray("amr");
        json.WriteStringValue("linesso");
        json.WriteEndArray();
        json.WriteString("name", person.DisplayName);
        if (person.PictureUrl is { } picture)
        {
            json.WriteString("picture", picture);
        }
    });
}
