using System.Globalization;

namespace PaLineBot.LineSimulator;

/// <summary>Settings of the simulator; each is documented in docs/simulator.md.</summary>
public sealed record SimulatorOptions
{
    /// <summary>Port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; } = 5210;

    /// <summary>Folder of the built chat page; null looks for the project's own wwwroot.</summary>
    public string? WebRoot { get; init; }

    /// <summary>Whether LINE's rate limits hold.</summary>
    public bool RateLimits { get; set; } = true;

    /// <summary>Whether the webhooks of one chat are posted one after the other.</summary>
    public bool KeepOrder { get; set; } = true;

    /// <summary>Messages kept per chat; older ones are forgotten.</summary>
    public int HistoryPerChat { get; set; } = 500;

    /// <summary>Entries of the request log; 0 switches it off.</summary>
    public int RequestsKept { get; set; } = 500;

    /// <summary>Milliseconds of real time a bot may take to answer a webhook.</summary>
    public int WebhookTimeoutMs { get; set; } = 2000;

    /// <summary>Webhooks in flight at most, over all channels.</summary>
    public int WebhooksInFlight { get; init; } = 256;

    /// <summary>Reads settings from arguments (<c>--Simulator:Port 6000</c>) and the environment.</summary>
    /// <exception cref="FormatException">A setting is not what it should be; the message names it.</exception>
    public static SimulatorOptions Read(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
        var defaults = new SimulatorOptions();
        return defaults with
        {
            Port = Number(configuration, "PALINE_SIMULATOR_PORT", Number(configuration, "Simulator:Port", defaults.Port)),
            WebRoot = configuration["Simulator:WebRoot"],
            RateLimits = Flag(configuration, "Simulator:RateLimits", defaults.RateLimits),
            HistoryPerChat = Number(configuration, "Simulator:HistoryPerChat", defaults.HistoryPerChat),
            RequestsKept = Number(configuration, "Simulator:RequestsKept", defaults.RequestsKept),
            WebhookTimeoutMs = Number(configuration, "Simulator:WebhookTimeoutMs", defaults.WebhookTimeoutMs),
        };
    }

    private static int Number(IConfiguration configuration, string key, int otherwise) =>
        configuration[key] is not { Length: > 0 } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new FormatException($"{key} should be a whole number, not \"{text}\"");

    private static bool Flag(IConfiguration configuration, string key, bool otherwise) =>
        configuration[key] is not { Length: > 0 } text ? otherwise
        : bool.TryParse(text, out var flag) ? flag
        : throw new FormatException($"{key} should be true or false, not \"{text}\"");
}
