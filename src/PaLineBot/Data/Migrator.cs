using System.Reflection;
using Dapper;
using Npgsql;

namespace PaLineBot.Data;

/// <summary>
/// Brings a database to the newest schema: numbered SQL files up to the baseline, then those of the model, each once, in order, under
/// one lock, and in one ledger.
/// </summary>
public static class Migrator
{
    private const long LockKey = 0x50614C696E65;

    /// <summary>Applies what is missing. Safe to call from many instances at once.</summary>
    public static async Task MigrateAsync(NpgsqlDataSource database, TimeProvider clock, CancellationToken cancel = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await connection.ExecuteAsync("select pg_advisory_lock(@LockKey)", new { LockKey });
        try
        {
            await connection.ExecuteAsync(
                "create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null)");
            var applied = (await connection.QueryAsync<string>("select name from schema_migrations")).ToHashSet();
            foreach (var (name, sql) in Scripts().Where(s => !applied.Contains(s.Name)))
            {
                await ApplyAsync(connection, name, sql, clock.GetUtcNow(), cancel);
            }

            foreach (var name in ModelMigrations.Names.Where(n => !applied.Contains(n)))
            {
                await ApplyAsync(connection, name, ModelMigrations.SqlOf(name), clock.GetUtcNow(), cancel);
            }
        }
        finally
        {
            await connection.ExecuteAsync("select pg_advisory_unlock(@LockKey)", new { LockKey });
        }
    }

    private static async Task ApplyAsync(NpgsqlConnection connection, string name, string sql, DateTimeOffset now, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (sql.Length > 0)
        {
            await connection.ExecuteAsync(sql, transaction: transaction);
        }

        await connection.ExecuteAsync("insert into schema_migrations (name, applied_at) values (@name, @now)", new { name, now = now.UtcDateTime }, transaction);
        await transaction.CommitAsync(cancel);
    }

    private static IEnumerable<(string Name, string Sql)> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(n)!);
                return (n.Split("Migrations.")[^1], reader.ReadToEnd());
            });
    }
}
