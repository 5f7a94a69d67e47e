using System.Text.Json;
using PaLineBot.LineSimulator.Liff;

namespace PaLineBot.LineSimulator.Control;

/// <summary>What the SDK would get from LINE: <c>GET /liff/{liffId}/token?user=U…</c>, open to pages of any origin.</summary>
internal static class LiffTokens
{
    private static readonly TimeSpan LongAgo = TimeSpan.FromHours(2);

    internal static void Map(IEndpointRouteBuilder routes, Platform platform) =>
        routes.MapMethods("/liff/{liffId}/token", ["GET"], new RequestDelegate(http => AnswerAsync(new ControlCall(platform, http))));

    private static async Task AnswerAsync(ControlCall call)
    {
        call.Http.Response.Headers.AccessControlAllowOrigin = "*";
        try
        {
            var issued = call.Platform.Clock.GetUtcNow() - (call.Query("expired") == "1" ? LongAgo : TimeSpan.Zero);
            var token = Token(call, issued);
            await call.AnswerAsync(json => Write(json, token, issued));
        }
        catch (ControlException wrong)
        {
            await call.RefuseAsync(wrong);
        }
    }

    private static string Token(ControlCall call, DateTimeOffset issued)
    {
        var liffId = call.Route("liffId");
        var apps = call.Platform.LiffBook;
        var app = apps.Find(liffId) ?? throw new ControlException(404, $"no LIFF app \"{liffId}\"");
        var isWeb = call.Query("kind") switch
        {
            null or "liff" => false,
            "web" => true,
            var other => throw new ControlException(400, $"kind must be liff or web, not \"{other}\""),
        };
        return IdTokenMaker.Make(apps.Key, app, call.Platform.User(call.Query("user")), issued, isWeb, call.Query("nonce"));
    }

    private static void Write(Utf8JsonWriter json, string token, DateTimeOffset issued)
    {
        json.WriteStartObject();
        json.WriteString("idToken", token);
        json.WriteString("expiresAt", DateTimeOffset.FromUnixTimeSeconds((issued + IdTokenMaker.Life).ToUnixTimeSeconds()));
        json.WriteEndObject();
    }
}
