using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PaLineBot.Tests.Simulator;

/// <summary>A simulator with one LIFF app, and what a service and a page ask of it.</summary>
internal sealed class LiffRig : IAsyncDisposable
{
    internal const string LiffId = "2000000002-PaLiDemo";
    internal const string Login = "2000000002";
    internal const string LoginSecret = "5d6c7b8a9f0e1d2c3b4a5968778695a4";
    internal const string Verify = "/oauth2/v2.1/verify";

    private LiffRig(SimulatorRig line) => Line = line;

    internal SimulatorRig Line { get; }

    internal static async Task<LiffRig> StartAsync()
    {
        var rig = new LiffRig(await SimulatorRig.StartAsync());
        await rig.Line.Order(
            "liff",
            $$"""{"liffId":"{{LiffId}}","endpointUrl":"http://127.0.0.1:5200/liff/demo/","loginChannelId":"{{Login}}","loginChannelSecret":"{{LoginSecret}}"}""");
        return rig;
    }

    internal Task<Answer> AskTokenAsync(string query = "") =>
        Line.SendAsync(HttpMethod.Get, $"/liff/{LiffId}/token?user={Line.User}{query}", null, null);

    internal async Task<string> TokenAsync(string query = "") => (await AskTokenAsync(query)).Text("idToken");

    internal Task<Answer> VerifyAsync(params (string Name, string Value)[] fields) =>
        Line.SendAsync(HttpMethod.Post, Verify, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))), null);

    internal Task<Answer> VerifyAsync(string token) => VerifyAsync(("id_token", token), ("client_id", Login));

    internal static JsonElement Part(string token, int number) => JsonElement.Parse(Base64Url.DecodeFromChars(token.Split('.')[number]));

    /// <summary>A token of web login with these claims, as only the owner of the channel secret can make one.</summary>
    internal static string Forge(string claims, string secret = LoginSecret)
    {
        var signed = $"{Encode("""{"typ":"JWT","alg":"HS256"}""")}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed)))}";
    }

    internal static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    public ValueTask DisposeAsync() => Line.DisposeAsync();
}
