using System.Text.Json;
using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Webhook;

/// <summary>The echo bot on the official Node SDK (<c>node-echo/echo.mjs</c>) as a process of its own.</summary>
/// <param name="Process">The process.</param>
/// <param name="Port">Its port.</param>
internal sealed record EchoBot(ChildProcess Process, int Port) : IAsyncDisposable
{
    /// <summary>Path of its webhook.</summary>
    public const string Path = "/webhook";

    /// <summary>Starts it.</summary>
    /// <param name="stage">Where LINE is.</param>
    /// <param name="replies">Whether it replies, or only answers 200.</param>
    public static async Task<EchoBot> StartAsync(Stage stage, bool replies)
    {
        var port = FreePort.Take();
        var folder = System.IO.Path.Combine(stage.Root, "tests/PaLineBot.Benchmarks/node-echo");
        var environment = new Dictionary<string, string>
        {
            ["NODE_ENV"] = "production",
            ["PORT"] = $"{port}",
            ["LINE_API_BASE"] = stage.Line.Address,
            ["CHANNEL_SECRET"] = stage.Channel.ChannelSecret,
            ["CHANNEL_ACCESS_TOKEN"] = await TokenAsync(stage),
            ["ECHO_REPLY"] = replies ? "yes" : "no",
        };
        return new EchoBot(await ChildProcess.StartAsync("node", ["echo.mjs"], environment, folder, "listening"), port);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private static async Task<string> TokenAsync(Stage stage)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = stage.Channel.ChannelId,
            ["client_secret"] = stage.Channel.ChannelSecret,
        });
        using var response = await stage.Http.PostAsync(new Uri("/v2/oauth/accessToken", UriKind.Relative), form);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.GetProperty("access_token").GetString()!;
    }
}
