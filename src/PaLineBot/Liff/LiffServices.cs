using PaLineBot.Hosting;
using PaLineBot.Line;
using PaLineBot.Line.Tokens;

namespace PaLineBot.Liff;

/// <summary>The parts of the mini-app's door.</summary>
public static class LiffServices
{
    public static IServiceCollection AddLiff(this IServiceCollection services, RequestLimits limits, LiffFolder folder, LiffRoutes routes)
    {
        services.AddSingleton(limits);
        services.AddSingleton(folder);
        services.AddSingleton(routes);
        services.AddSingleton<FirstAnswers>();
        services.AddSingleton<AccountLimits>();
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.Configure<Microsoft.AspNetCore.ResponseCompression.BrotliCompressionProviderOptions>(o => o.Level = System.IO.Compression.CompressionLevel.Optimal);
        services.AddSingleton(s => new IdTokenVerifier(s.GetRequiredService<HttpClient>(), s.GetRequiredService<LineEndpoints>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<LiffSessions>();
        services.AddSingleton<LiffGate>();
        services.AddSingleton<LiffPage>();
        return services;
    }
}
