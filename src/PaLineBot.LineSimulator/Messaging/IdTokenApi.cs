using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using PaLineBot.LineSimulator.Liff;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>LINE Login's endpoints for ID tokens: verification, the public key, and where both are found.</summary>
internal static class IdTokenApi
{
    private const string Audience = "Invalid IdToken Audience.";

    internal static void Map(ApiRoutes routes)
    {
        var open = new ApiRules { Rate = RateRule.PerSecond("id token"), Open = true };
        routes.Map("POST", "/oauth2/v2.1/verify", open, Verify);
        routes.Map("GET", "/oauth2/v2.1/certs", open, Certs);
        routes.Map("GET", "/.well-known/openid-configuration", open, Discovery);
    }

    private static void Verify(ApiCall call)
    {
        if (call.Http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            Refuse(call, "violation", "content type must be application/x-www-form-urlencoded");
            return;
        }
        var form = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(call.Body));
        string? Field(string name) => form.GetValueOrDefault(name).ToString() is { Length: > 0 } text ? text : null;
        var clientId = Field("client_id") ?? "";
        var apps = call.Platform.LiffBook;
        if (apps.OfLogin(clientId).FirstOrDefault()?.Channel is { } key && call.Platform.Channels.TryGetValue(key, out var channel))
        {
            call.Channel = channel;
        }
        if (Field("id_token") is not { } token || clientId.Length == 0)
        {
            Refuse(call, "violation", clientId.Length == 0 ? Audience : "Invalid IdToken.");
            return;
        }
        var check = new IdTokenCheck(apps, call.Now);
        if (check.Refusal(token, clientId, Field("nonce"), Field("user_id")) is { } refusal)
        {
            Refuse(call, "notice", refusal);
            return;
        }
        call.Ok(check.Claims, "application/json");
    }

    private static void Certs(ApiCall call) => call.Ok(json =>
    {
        json.WriteStartArray("keys");
        call.Platform.LiffBook.Key.Write(json);
        json.WriteEndArray();
    });

    private static void Discovery(ApiCall call)
    {
        var origin = $"{call.Http.Request.Scheme}://{call.Http.Request.Host}";
        call.Ok(json =>
        {
            json.WriteString("issuer", IdTokenMaker.Issuer);
            json.WriteString("jwks_uri", origin + "/oauth2/v2.1/certs");
            json.WriteStartArray("id_token_signing_alg_values_supported");
            json.WriteStringValue("ES256");
            json.WriteEndArray();
        });
    }

    /// <summary>An old or foreign token can reach a correct service, so it is a notice; a call without its fields is a violation.</summary>
    private static void Refuse(ApiCall call, string level, string description)
    {
        call.Note(level, "id-token-refused", description);
        call.AnswerWith(400, json =>
        {
            json.WriteString("error", "invalid_request");
            json.WriteString("error_description", description);
        });
    }
}
