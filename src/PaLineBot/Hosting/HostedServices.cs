namespace PaLineBot.Hosting;

/// <summary>Services that run beside requests.</summary>
internal static class HostedServices
{
    /// <summary>Adds one that others also ask for; such services start in the order in which they are added, and stop in reverse.</summary>
    public static void AddHosted<T>(this IServiceCollection services)
        where T : class, IHostedService
    {
        services.AddSingleton<T>();
        services.AddHostedService(s => s.GetRequiredService<T>());
    }

    /// <summary>Adds a job, which others may also ask for by its class.</summary>
    public static void AddJob<T>(this IServiceCollection services)
        where T : class, IJob
    {
        services.AddSingleton<T>();
        services.AddSingleton<IJob>(s => s.GetRequiredService<T>());
    }
}
