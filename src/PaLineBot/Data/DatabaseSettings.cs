using Npgsql;
using PaLineBot.Hosting;

namespace PaLineBot.Data;

/// <summary>How the service uses its database.</summary>
public sealed record DatabaseSettings
{
    private const string AutoPrepare = "Max Auto Prepare";

    /// <summary>Connections kept for the path of a message.</summary>
    public int MessageConnections { get; init; } = 12;

    /// <summary>How long the server lets a transaction do nothing before it ends it.</summary>
    public TimeSpan IdleInTransaction { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Reads and checks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static DatabaseSettings From(SettingReader reader)
    {
        var otherwise = new DatabaseSettings();
        return new DatabaseSettings
        {
            MessageConnections = reader.Number("Database:MessageConnections", otherwise.MessageConnections, 4, 500),
            IdleInTransaction = TimeSpan.FromSeconds(reader.Number("Database:IdleInTransactionSeconds", (int)otherwise.IdleInTransaction.TotalSeconds, 5, 3600)),
        };
    }

    /// <summary>Connections for pages, papers and jobs; how many says the connection string.</summary>
    public NpgsqlDataSource Open(string connectionString) => NpgsqlDataSource.Create(Bounded(connectionString));

    /// <summary>Connections for the path of a message.</summary>
    public MessageDatabase OpenForMessages(string connectionString)
    {
        var bounded = Bounded(connectionString);
        (bounded.MaxPoolSize, bounded.MinPoolSize) = (MessageConnections, 0);

        // The same few statements in every turn: planning them anew took longer than running them. An operator whose pooler gives
        // each transaction another connection says otherwise.
        if (!bounded.Keys.Cast<string>().Contains(AutoPrepare, StringComparer.OrdinalIgnoreCase))
        {
            (bounded.MaxAutoPrepare, bounded.AutoPrepareMinUsages) = (60, 3);
        }

        // All of them look up a few rows by index. A plan made while a table is empty, in a quiet night or after a restore, would read
        // the whole of it until statistics are taken again, just when a burst of messages fills it.
        bounded.Options = $"{bounded.Options} -c enable_seqscan=off";
        return new MessageDatabase(NpgsqlDataSource.Create(bounded));
    }

    // As a start-up option it survives the reset that a pooled connection goes through.
    private NpgsqlConnectionStringBuilder Bounded(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        builder.Options = $"{builder.Options} -c idle_in_transaction_session_timeout={(long)IdleInTransaction.TotalMilliseconds}".Trim();
        return builder;
    }
}
