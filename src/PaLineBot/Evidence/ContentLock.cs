using Dapper;
using Npgsql;

namespace PaLineBot.Evidence;

/// <summary>Keeps a content to one transaction: what puts it and what removes it exclude each other.</summary>
internal static class ContentLock
{
    /// <summary>Waits for the lock, which the end of the transaction gives back.</summary>
    public static Task TakeAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, ContentKey key, CancellationToken cancel) =>
        connection.ExecuteAsync(new CommandDefinition(
            "select pg_advisory_xact_lock(hashtextextended(@name, 0))", new { name = $"evidence:{key.Path}" }, transaction, cancellationToken: cancel));
}
