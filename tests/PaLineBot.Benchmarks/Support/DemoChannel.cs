using System.Text.Json;

namespace PaLineBot.Benchmarks.Support;

/// <summary>The demo district's channel and LIFF app, told to the simulator.</summary>
internal static class DemoChannel
{
    /// <summary>Adds the channel.</summary>
    public static Task AddAsync(HttpClient line, string root, string webhookUrl) => line.OrderAsync("/control/channels", new
    {
        key = Stage.District,
        channelId = Of(root, "channelId"),
        channelSecret = Of(root, "channelSecret"),
        webhookUrl,
        quota = 1_000_000,
    });

    /// <summary>Adds the LIFF app.</summary>
    public static Task AddLiffAsync(HttpClient line, string root, string endpointUrl) => line.OrderAsync("/control/liff", new
    {
        channel = Stage.District,
        liffId = LiffId(root),
        endpointUrl,
        loginChannelId = Of(root, "loginChannelId"),
        loginChannelSecret = Of(root, "loginChannelSecret"),
    });

    /// <summary>Id of the LIFF app.</summary>
    public static string LiffId(string root) => Of(root, "liffId");

    private static string Of(string root, string name)
    {
        using var district = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "src/PaLineBot/Demo/district.json")));
        return district.RootElement.GetProperty(name).GetString()!;
    }
}
