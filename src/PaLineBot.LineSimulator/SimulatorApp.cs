using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PaLineBot.LineSimulator.Control;
using PaLineBot.LineSimulator.Liff;
using PaLineBot.LineSimulator.Messaging;

namespace PaLineBot.LineSimulator;

/// <summary>The simulator as a program: platform API, control API and chat page on one port.</summary>
public sealed class SimulatorApp : IAsyncDisposable
{
    private readonly WebApplication web;

    private SimulatorApp(WebApplication web, Platform platform)
    {
        this.web = web;
        Platform = platform;
    }

    /// <summary>What it simulates.</summary>
    public Platform Platform { get; }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:5210</c>; known once started.</summary>
    public string Address =>
        web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Builds it without starting.</summary>
    public static SimulatorApp Build(SimulatorOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseUrls($"http://127.0.0.1:{options.Port}");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 256 * 1024 * 1024;
            kestrel.Limits.MinRequestBodyDataRate = null;
        });
        var web = builder.Build();
        var platform = new Platform(options);
        MapApi(new ApiRoutes(web, platform));
        MapControl(new ControlRoutes(web, platform), platform);
        LiffTokens.Map(web, platform);
        LiffEntrance.Map(web, platform);
        PageFiles.Serve(web, options);
        return new SimulatorApp(web, platform);
    }

    /// <summary>Builds it from arguments and the environment.</summary>
    /// <exception cref="FormatException">A setting is not what it should be.</exception>
    public static SimulatorApp Build(string[] args) => Build(SimulatorOptions.Read(args));

    /// <summary>Builds and starts it.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SimulatorApp> StartAsync(SimulatorOptions options)
    {
        var app = Build(options);
        await app.StartAsync();
        return app;
    }

    /// <exception cref="IOException">The port is taken.</exception>
    public Task StartAsync() => web.StartAsync();

    /// <summary>Waits for Ctrl-C.</summary>
    public Task WaitForShutdownAsync() => web.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        Platform.Dispose();
        await web.DisposeAsync();
    }

    private static void MapApi(ApiRoutes routes)
    {
        TokenApi.Map(routes);
        IdTokenApi.Map(routes);
        ReplyApi.Map(routes);
        PushApi.Map(routes);
        MulticastApi.Map(routes);
        ValidateApi.Map(routes);
        QuotaApi.Map(routes);
        ProfileApi.Map(routes);
        GroupApi.Map(routes);
        ContentApi.Map(routes);
        ChatApi.Map(routes);
        RichMenuApi.Map(routes);
        RichMenuLinkApi.Map(routes);
        RichMenuAliasApi.Map(routes);
        WebhookEndpointApi.Map(routes);
        UnknownApi.Map(routes);
    }

    private static void MapControl(ControlRoutes routes, Platform platform)
    {
        ChannelControl.Map(routes);
        LiffControl.Map(routes);
        UserControl.Map(routes);
        GroupControl.Map(routes);
        SpeakControl.Map(routes, platform);
        ChatControl.Map(routes);
        RichMenuControl.Map(routes);
        ClockControl.Map(routes);
        FaultControl.Map(routes);
        RawControl.Map(routes);
        WatchControl.Map(routes);
    }
}
