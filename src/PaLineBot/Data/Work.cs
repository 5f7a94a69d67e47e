using System.Text.Json.Nodes;
using Dapper;
using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Districts;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Data;

/// <summary>
/// What a turn, a request of the mini-app, a job and a command have in common: one transaction in one district, at one moment,
/// and who acts. Every function of a feature takes it, but for those docs/architecture.md names.
/// </summary>
/// <param name="transaction">The transaction; a turn shares its batch's.</param>
/// <param name="actor">Who acts, or null when nobody does: a job.</param>
/// <param name="now">The moment, by the service's clock.</param>
public sealed class Work(NpgsqlConnection connection, NpgsqlTransaction transaction, District district, Actor? actor, DateTimeOffset now)
{
    private readonly int? year;
    private PaLineBotDb? db;

    public NpgsqlConnection Connection => connection;

    public NpgsqlTransaction Transaction => transaction;

    public District District => district;

    public DateTimeOffset Now => now;

    /// <summary>The fiscal year in which this is done, by its label: that of now, but in a turn that of its event.</summary>
    public int Year { get => year ?? FiscalYear.Of(now).Label; init => year = value; }

    /// <summary>Last day to submit in that fiscal year, or null when the district has set none for it.</summary>
    public DateOnly? SubmitBy => new FiscalYear(Year).Own(district.SubmitBy);

    /// <summary>The tables of features as this district sees them, in this transaction; made on first use.</summary>
    public PaLineBotDb Db => db ??= PaLineBotDb.Within(connection, transaction, district.Id);

    /// <summary>Who acts, or null in a job.</summary>
    public Actor? Actor { get; private set; } = actor;

    /// <summary>The person who acts, or null when it is none of the district's.</summary>
    public PersonFacts? Person => Actor?.Person;

    /// <summary>The LINE account that acts, or null.</summary>
    public string? LineUserId => Actor?.LineUserId;

    /// <summary>The same account acts, but who is behind it was read again.</summary>
    public void ActAs(PersonFacts? person) => Actor = Actor is { } known ? known with { Person = person } : new Actor(null, person);

    /// <summary>Runs a statement whose parameters always include <c>@d</c>, the district, and <c>@now</c>.</summary>
    /// <returns>Rows affected.</returns>
    public Task<int> ExecuteAsync(string sql, object? parameters = null) =>
        connection.ExecuteAsync(sql, With(parameters), transaction);

    /// <summary>The only row, or null; parameters as in <see cref="ExecuteAsync"/>.</summary>
    public Task<T?> FindAsync<T>(string sql, object? parameters = null) =>
        connection.QuerySingleOrDefaultAsync<T?>(sql, With(parameters), transaction);

    /// <summary>All rows; parameters as in <see cref="ExecuteAsync"/>.</summary>
    public async Task<List<T>> ListAsync<T>(string sql, object? parameters = null) =>
        [.. await connection.QueryAsync<T>(sql, With(parameters), transaction)];

    /// <summary>Appends to the audit: who did what to whom.</summary>
    public Task AuditAsync(string action, string subject, JsonObject? detail = null) =>
        ExecuteAsync(
            "insert into audit (district_id, at, person_id, action, subject, detail) values (@d, @now, @actor, @action, @subject, @detail::jsonb)",
            new { actor = Person?.Id, action, subject, detail = Signed(detail ?? []).ToJsonString() });

    private JsonObject Signed(JsonObject detail)
    {
        if (Actor?.Command is { } command)
        {
            detail["via"] = "command line";
            detail["command"] = command;
        }

        return detail;
    }

    private DynamicParameters With(object? parameters)
    {
        var all = new DynamicParameters(parameters);
        all.Add("d", district.Id);
        all.Add("now", now.UtcDateTime);
        return all;
    }
}
