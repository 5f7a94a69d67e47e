using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PaLineBot.LineSimulator;
using Xunit;

namespace PaLineBot.Tests.Simulator;

/// <summary>A simulator with one channel, one friend and a bot, all over real HTTP.</summary>
internal sealed class SimulatorRig : IAsyncDisposable
{
    internal const string Secret = "8c570fa6dd201bb328f1c1eac23a96d8";
    internal const string Push = "/v2/bot/message/push";
    internal const string Reply = "/v2/bot/message/reply";
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(30) };

    private SimulatorRig(SimulatorApp app, FakeBot bot) => (App, Bot) = (app, bot);

    internal SimulatorApp App { get; }

    internal FakeBot Bot { get; }

    internal string Token { get; private set; } = "";

    internal string User { get; private set; } = "";

    internal static async Task<SimulatorRig> StartAsync(string more = "", SimulatorOptions? options = null)
    {
        var rig = new SimulatorRig(await SimulatorApp.StartAsync(options ?? new SimulatorOptions { Port = 0 }), await FakeBot.StartAsync());
        await rig.Order("channels", $$"""{"key":"demo","channelId":"2000000001","channelSecret":"{{Secret}}","displayName":"PA Bot","webhookUrl":"{{rig.Bot.Url}}"{{more}}}""");
        rig.Token = (await rig.TokenAsync(Secret)).Text("access_token");
        rig.User = await rig.NewUserAsync("ครูสมหญิง", follows: true);
        await rig.Bot.NextAsync();
        return rig;
    }

    internal async Task<string> NewUserAsync(string name, bool follows = false)
    {
        var id = (await Order("users", $$"""{"displayName":"{{name}}"}""")).Text("id");
        if (follows)
        {
            await Order($"users/{id}/follow", "{}");
        }
        return id;
    }

    internal async Task<string> NewGroupAsync(params string[] members)
    {
        var list = string.Join(',', members.Select(m => $"\"{m}\""));
        var id = (await Order("groups", $$"""{"name":"กลุ่ม","members":[{{list}}],"channel":"demo"}""")).Text("id");
        await Bot.NextAsync();
        return id;
    }

    /// <summary>Says something and gives the reply token the bot got for it.</summary>
    internal async Task<string> SayAsync(string text = "สวัสดี")
    {
        await Order("say", $$"""{"user":"{{User}}","text":"{{text}}"}""");
        return await Bot.NextReplyTokenAsync();
    }

    internal Task<Answer> TokenAsync(string secret) => SendAsync(
        HttpMethod.Post, "/oauth2/v3/token",
        new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "2000000001"), new("client_secret", secret)]), null);

    internal Task<Answer> PushAsync(string to, string? retryKey = null, string text = "ถึงกำหนดแล้ว") =>
        CallAsync(Push, $$"""{"to":"{{to}}","messages":[{"type":"text","text":"{{text}}"}]}""", retryKey);

    internal Task<Answer> ReplyAsync(string token, string text = "รับแล้ว") =>
        CallAsync(Reply, $$"""{"replyToken":"{{token}}","messages":[{"type":"text","text":"{{text}}"}]}""");

    /// <summary>A call of the bot.</summary>
    internal Task<Answer> CallAsync(string path, string json, string? retryKey = null) =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"), retryKey, Token);

    internal Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null, null, Token);

    /// <summary>An order to the control API, which must succeed.</summary>
    internal async Task<Answer> Order(string path, string json)
    {
        var answer = await TryOrder(path, json);
        Assert.True(answer.Status == 200, $"{path}: {answer.Status} {answer.Json}");
        return answer;
    }

    internal Task<Answer> TryOrder(string path, string json) => SendAsync(HttpMethod.Post, "/control/" + path, new StringContent(json), null);

    internal async Task<Answer> Look(string path) => await SendAsync(HttpMethod.Get, "/control/" + path, null, null);

    internal async Task<IReadOnlyList<JsonElement>> MessagesAsync(string chat, string query = "from=bot") =>
        [.. (await Look($"chats/{chat}/messages?{query}"))["messages"].EnumerateArray()];

    internal async Task IdleAsync() => Assert.True((await Look("idle?waitMs=20000"))["idle"].GetBoolean());

    internal IReadOnlyList<string> Violations => [.. App.Platform.Violations.List().Select(v => v.Code)];

    internal async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content, string? retryKey, string? token = null)
    {
        using var request = new HttpRequestMessage(method, App.Address + path) { Content = content };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
        if (retryKey is not null)
        {
            request.Headers.Add("X-Line-Retry-Key", retryKey);
        }
        using var response = await http.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType == "application/json" && bytes.Length > 0;
        return new Answer((int)response.StatusCode, isJson ? JsonElement.Parse(bytes) : default, response.Headers, bytes);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await App.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
