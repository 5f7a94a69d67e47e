using Hangfire.AspNetCore;
using Hangfire.Logging;
using PaLineBot.Hosting;

namespace PaLineBot.Operations;

/// <summary>Serves until told to stop.</summary>
public static class Serve
{
    /// <summary>Runs the service (with <c>--demo FILE</c> the demo district is added when missing); prints <c>listening: ADDRESS</c> when ready.</summary>
    public static async Task<int> RunAsync(CommandScope scope)
    {
        await ConfiguredDistrict.AddAsync(scope);
        if (scope.FileOrNull("demo") is { } demo)
        {
            await DemoSeed.RunAsync(scope, demo);
        }

        var port = Environment.GetEnvironmentVariable("PALINE_PORT");
        if (port is { Length: > 0 })
        {
            scope.Builder.WebHost.UseUrls(int.TryParse(port, out var number) && number is > 0 and < 65536
                ? $"http://127.0.0.1:{number}"
                : throw new SettingException("PALINE_PORT", $"should be a port number, not '{port}'"));
        }

        await using var app = PaLineBotApp.Build(scope.Builder, scope.Settings, scope.ConnectionString, scope.Clock);
        // Hangfire has one log for the process.
        LogProvider.SetCurrentLogProvider(new AspNetCoreLogProvider(app.Services.GetRequiredService<ILoggerFactory>()));
        try
        {
            await app.StartAsync();
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new SettingException("PALINE_PORT", $"should be a free port: {e.Message}");
        }

        await Console.Out.WriteLineAsync($"listening: {app.Urls.First()}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
