using PaLineBot.Hosting;

namespace PaLineBot.Jobs;

/// <summary>The parts of jobs.</summary>
public static class JobServices
{
    /// <summary>Adds the parts; after what jobs need, so that jobs stop first.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, OperatorSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<OperatorGate>();
        services.AddSingleton<JobBell>();
        services.AddSingleton<JobRunner>();

        // Else Hangfire's page takes a change from any other site.
        services.AddAntiforgery();
        services.AddHosted<JobServer>();
        return services;
    }
}
