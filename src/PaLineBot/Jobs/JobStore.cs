using Hangfire;
using Hangfire.PostgreSql;
using Npgsql;

namespace PaLineBot.Jobs;

/// <summary>Where Hangfire keeps its own things: schema <c>hangfire</c> of the service's database, which it makes and changes itself.</summary>
public static class JobStore
{
    /// <summary>How long the dashboard shows what is done.</summary>
    private static readonly TimeSpan Shown = TimeSpan.FromHours(6);

    /// <summary>Opens it on the service's own connections, and makes it when missing.</summary>
    /// <exception cref="NpgsqlException">The database is away.</exception>
    public static PostgreSqlStorage Open(NpgsqlDataSource database)
    {
        GlobalConfiguration.Configuration
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings();
        return new PostgreSqlStorage(new Connections(database), new PostgreSqlStorageOptions
        {
            SchemaName = "hangfire",
            QueuePollInterval = TimeSpan.FromSeconds(5),

            // What a killed process did is begun anew by another this long after; renewed while a job runs.
            InvisibilityTimeout = TimeSpan.FromSeconds(15),
            UseSlidingInvisibilityTimeout = true,

            // A lock that a killed process left would else keep every recurring job from running, without a word.
            DistributedLockTimeout = TimeSpan.FromSeconds(30),

            // It would else go on without a store, and without a word.
            StartupConnectionMaxRetries = 0,
            AllowDegradedModeWithoutStorage = false,
        })
        {
            JobExpirationTimeout = Shown,
        };
    }

    private sealed class Connections(NpgsqlDataSource source) : IConnectionFactory
    {
        public NpgsqlConnection GetOrCreateConnection() => source.CreateConnection();
    }
}
