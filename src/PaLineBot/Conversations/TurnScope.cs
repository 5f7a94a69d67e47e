using Dapper;
using Npgsql;

namespace PaLineBot.Conversations;

/// <summary>Where a turn's effects happen: one transaction, one lane, one moment.</summary>
/// <param name="Connection">Open connection.</param>
/// <param name="Transaction">The turn's transaction.</param>
/// <param name="Lane">The lane.</param>
/// <param name="UserId">LINE user id of who acted, or null when LINE did not tell.</param>
/// <param name="Now">The moment of the turn.</param>
public sealed record TurnScope(NpgsqlConnection Connection, NpgsqlTransaction Transaction, Lane Lane, string? UserId, DateTimeOffset Now)
{
    /// <summary>The district.</summary>
    public int DistrictId => Lane.District.Id;

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
    public Task AuditAsync(string action, string subject, string detail = "{}") =>
        ExecuteAsync(
            "insert into audit (district_id, at, person_id, action, subject, detail) values (@d, @now, @person, @action, @subject, @detail::jsonb)",
            new { person = Lane.Person?.Id, action, subject, detail });

    private DynamicParameters With(object? parameters)
    {
        var all = new DynamicParameters(parameters);
        all.Add("d", DistrictId);
        all.Add("now", Now.UtcDateTime);
        return all;
    }
}
