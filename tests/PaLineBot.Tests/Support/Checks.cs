using System.Text;
using System.Text.Json;
using Dapper;
using Xunit;

namespace PaLineBot.Tests.Support;

/// <summary>What must be true at the end of every story.</summary>
public static class Checks
{
    /// <summary>No exception and nobody's name in the log, nothing dead or refused, and nothing LINE would have complained of.</summary>
    public static async Task NothingWentWrongAsync(this World world)
    {
        await world.IsQuietAsync();
        Assert.Equal("", string.Join('\n', world.Services.SelectMany(s => s.Log.Troubles).Select(l => $"{l.Category}: {l.Text} {l.Error}")));
        await world.LogIsDiscreetAsync();
        Assert.Equal("[]", (await world.Http.OrderAsync("/control/violations")).ToString());
        await world.NothingIsDeadAsync();
    }

    /// <summary>No event is dead, and LINE has refused nothing that was to be sent.</summary>
    public static async Task NothingIsDeadAsync(this World world) => Assert.Equal("", await world.ScalarAsync<string>(
        "select coalesce(string_agg(error, ' '), '') from (select error from inbox where status = 2 union all select error from outbox where status = 2) x"));

    /// <summary>No name, account or answer of anybody stands in the log.</summary>
    public static async Task LogIsDiscreetAsync(this World world)
    {
        await using var connection = await world.Database.OpenConnectionAsync();
        var personal = await connection.QueryAsync<string>(
            """
            select full_name from people union select line_user_id from people where line_user_id is not null union select full_name from join_requests where full_name is not null
            union select left(x.value ->> 'x', 40) from answers, jsonb_array_elements(parts) x where length(x.value ->> 'x') > 8
            """);
        var log = world.LogText();
        Assert.DoesNotContain(personal, p => log.Contains(p, StringComparison.Ordinal));
    }

    /// <summary>Every line of the log, as one text.</summary>
    public static string LogText(this World world) =>
        string.Join('\n', world.Services.SelectMany(s => s.Log.All).Select(l => $"{l.Category} {l.Text} {l.Error}"));

    /// <summary>All texts of the person's newest agreement, by field, as one text.</summary>
    public static Task<string?> AnswersAsync(this LinePerson person) => person.World.ScalarAsync<string>(
        """
        select string_agg(field_id || '=' || parts::text, ' ' order by field_id) from answers
        where agreement_id = (select max(id) from agreements where person_id = @id)
        """,
        new { id = person.PersonId });

    /// <summary>The text of one answer as it stands.</summary>
    public static async Task<string?> AnswerTextOfAsync(this LinePerson person, string field)
    {
        var parts = await person.World.ScalarAsync<string>(
            "select parts::text from answers where field_id = @field and agreement_id = (select max(id) from agreements where person_id = @id)",
            new { field, id = person.PersonId });
        return parts is null ? null : string.Join('\n', JsonDocument.Parse(parts).RootElement.EnumerateArray().Select(p => p.GetProperty("x").GetString()));
    }

    /// <summary>Names of the tables in which a text stands somewhere, in whatever column, encoding UTF-8.</summary>
    public static async Task<string> TablesWithAsync(this World world, string text)
    {
        await using var connection = await world.Database.OpenConnectionAsync();
        var tables = (await connection.QueryAsync<string>(
            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1")).ToList();
        var found = new List<string>();
        var escaped = JsonSerializer.Serialize(text).Trim('"');
        string[] shapes = [text, Hex(text), Hex(escaped), escaped.Replace("\\", "\\\\", StringComparison.Ordinal)];
        foreach (var table in tables)
        {
            if (await connection.ExecuteScalarAsync<bool>(
                $"select exists (select 1 from {table} t, unnest(@shapes) s where strpos(t::text, s) > 0)", new { shapes }))
            {
                found.Add(table);
            }
        }

        return string.Join(' ', found);
    }

    private static string Hex(string text) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text));
}
