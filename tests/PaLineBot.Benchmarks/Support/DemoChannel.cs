using System.Text.Json;

namespace PaLineBot.Benchmarks.Support;

/// <summary>The demo district's channel, told to the simulator.</summary>
internal static class DemoChannel
{
    /// <summary>Adds it.</summary>
    public static async Task AddAsync(HttpClient line, string root, string webhookUrl)
    {
        using var district = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(root, "src/PaLineBot/Demo/district.json")));
        await line.OrderAsync("/control/channels", new
        {
            key = Stage.District,
            channelId = district.RootElement.GetProperty("channelId").GetString(),
            channelSecret = district.RootElement.GetProperty("channelSecret").GetString(),
            webhookUrl,
            quota = 1_000_000,
        });
    }
}
