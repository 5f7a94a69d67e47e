using System.Text.Json.Nodes;
using Dapper;
using Npgsql;
using PaLineBot.Districts;

namespace PaLineBot.Data;

/// <summary>What changes data, in chat, in the mini-app or from the command line: one transaction in one district, at one moment.</summary>
/// <param name="Connection">Open connection.</param>
/// <param name="Transaction">The transaction.</param>
/// <param name="Now">The moment, by the service's clock.</param>
public abstract record Work(NpgsqlConnection Connection, NpgsqlTransaction Transaction, DateTimeOffset Now)
{
    /// <summary>The district.</summary>
    public abstract int DistrictId { get; }

    /// <summary>The person who acts, or null when it is none of the district's.</summary>
    public abstract long? ActorId { get; }

    /// <summary>The district's secret that codes and accounts are hashed with.</summary>
    public abstract Pepper Pepper { get; }

    /// <summary>Runs a statement whose parameters always include <c>@d</c>, the district, and <c>@now</c>.</summary>
    /// <returns>Rows affected.</returns>
    public Task<int> ExecuteAsync(string sql, object? parameters = null) =>
        Connection.ExecuteAsync(sql, With(parameters), Transaction);

    /// <summary>The only row, or null; parameters as in <see cref="ExecuteAsync"/>.</summary>
    public Task<T?> FindAsync<T>(string sql, object? parameters = null) =>
        Connection.QuerySingleOrDefaultAsync<T?>(sql, With(parameters), Transaction);

    /// <summary>All rows; parameters as in <see cref="ExecuteAsync"/>.</summary>
    public async Task<List<T>> ListAsync<T>(string sql, object? parameters = null) =>
        [.. await Connection.QueryAsync<T>(sql, With(parameters), Transaction)];

    /// <summary>Appends to the audit: who did what to whom.</summary>
    public Task AuditAsync(string action, string subject, JsonObject? detail = null) =>
        ExecuteAsync(
            "insert into audit (district_id, at, person_id, action, subject, detail) values (@d, @now, @actor, @action, @subject, @detail::jsonb)",
            new { actor = ActorId, action, subject, detail = Signed(detail ?? []).ToJsonString() });

    /// <summary>The detail with what else tells who acted.</summary>
    protected virtual JsonObject Signed(JsonObject detail) => detail;

    private DynamicParameters With(object? parameters)
    {
        var all = new DynamicParameters(parameters);
        all.Add("d", DistrictId);
        all.Add("now", Now.UtcDateTime);
        return all;
    }
}
