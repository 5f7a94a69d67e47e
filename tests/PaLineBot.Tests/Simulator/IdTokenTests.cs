using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class IdTokenTests
{
    [Fact]
    public async Task A_token_of_LIFF_is_ES256_and_verifies_with_the_published_key()
    {
        await using var rig = await LiffRig.StartAsync();
        var token = await rig.TokenAsync();

        var jwk = (await rig.Line.SendAsync(HttpMethod.Get, "/oauth2/v2.1/certs", null, null))["keys"].EnumerateArray().Single();
        Assert.Equal(("EC", "P-256", "ES256", "sig"), (Text(jwk, "kty"), Text(jwk, "crv"), Text(jwk, "alg"), Text(jwk, "use")));
        var header = LiffRig.Part(token, 0);
        Assert.Equal(("ES256", Text(jwk, "kid")), (Text(header, "alg"), Text(header, "kid")));
        Assert.True(Verifies(token, jwk));
        Assert.False(Verifies(Tampered(token), jwk));
    }

    [Fact]
    public async Task The_claims_are_LINEs_and_live_an_hour_by_the_simulators_clock()
    {
        await using var rig = await LiffRig.StartAsync();
        await rig.Line.Order("clock", """{"now":"2027-08-01T09:00:00+07:00"}""");

        var answer = await rig.AskTokenAsync("&nonce=abc");

        var claims = LiffRig.Part(answer.Text("idToken"), 1);
        var issued = DateTimeOffset.FromUnixTimeSeconds(claims.GetProperty("iat").GetInt64());
        Assert.InRange(issued, DateTimeOffset.Parse("2027-08-01T09:00:00+07:00", null), DateTimeOffset.Parse("2027-08-01T09:01:00+07:00", null));
        Assert.Equal(3600, claims.GetProperty("exp").GetInt64() - claims.GetProperty("iat").GetInt64());
        Assert.Equal(issued.AddHours(1), answer["expiresAt"].GetDateTimeOffset());
        Assert.Equal(
            ("https://access.line.me", rig.Line.User, LiffRig.Login, "ครูสมหญิง", "abc"),
            (Text(claims, "iss"), Text(claims, "sub"), Text(claims, "aud"), Text(claims, "name"), Text(claims, "nonce")));
        Assert.Equal("linesso", claims.GetProperty("amr").EnumerateArray().Single().GetString());
        Assert.False(claims.TryGetProperty("picture", out _));
        Assert.Equal("*", answer.Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_token_of_web_login_is_HS256_keyed_by_the_channel_secret()
    {
        await using var rig = await LiffRig.StartAsync();

        var token = await rig.TokenAsync("&kind=web");

        var signed = token[..token.LastIndexOf('.')];
        var hmac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(LiffRig.LoginSecret), Encoding.ASCII.GetBytes(signed));
        Assert.Equal("HS256", Text(LiffRig.Part(token, 0), "alg"));
        Assert.Equal(hmac, Base64Url.DecodeFromChars(token.Split('.')[2]));
        Assert.Equal(200, (await rig.VerifyAsync(token)).Status);
    }

    [Theory]
    [InlineData("/liff/1-Nobody/token?user=", 404)]
    [InlineData("/liff/" + LiffRig.LiffId + "/token?user=U1&x=", 404)]
    [InlineData("/liff/" + LiffRig.LiffId + "/token?kind=magic&user=", 400)]
    public async Task No_token_for_an_unknown_app_person_or_kind(string path, int status)
    {
        await using var rig = await LiffRig.StartAsync();

        var answer = await rig.Line.SendAsync(HttpMethod.Get, path + rig.Line.User, null, null);

        Assert.Equal(status, answer.Status);
        Assert.Equal("*", answer.Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Discovery_leads_to_the_key()
    {
        await using var rig = await LiffRig.StartAsync();

        var answer = await rig.Line.SendAsync(HttpMethod.Get, "/.well-known/openid-configuration", null, null);

        Assert.Equal("https://access.line.me", answer.Text("issuer"));
        Assert.Equal(rig.Line.App.Address + "/oauth2/v2.1/certs", answer.Text("jwks_uri"));
    }

    private static bool Verifies(string token, JsonElement jwk)
    {
        using var key = ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new ECPoint { X = Base64Url.DecodeFromChars(Text(jwk, "x")), Y = Base64Url.DecodeFromChars(Text(jwk, "y")) },
        });
        var signature = Base64Url.DecodeFromChars(token.Split('.')[2]);
        Assert.Equal(64, signature.Length);
        return key.VerifyData(
            Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]), signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        var claims = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])).Replace(LiffRig.Login, "2000000003", StringComparison.Ordinal);
        return $"{parts[0]}.{LiffRig.Encode(claims)}.{parts[2]}";
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
