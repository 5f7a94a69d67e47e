using System.Text.RegularExpressions;
using Dapper;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Privacy;

/// <summary>No table with something of people in it is forgotten: each is told, erased or let go by some feature, or goes by itself.</summary>
public sealed partial class PersonalTablesTests
{
    // With where they go.
    private static readonly string[] GoByThemselves =
    [
        "paper_batches", // a day after they are made: BatchWorker
    ];

    [Fact]
    public async Task Every_table_that_points_at_a_person_is_in_somebodys_personal_data()
    {
        await using var world = await World.StartAsync(withService: false);
        await using var connection = await world.Database.OpenConnectionAsync();
        var pointing = await connection.QueryAsync<string>(
            """
            select distinct c.table_name from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
            where c.table_schema = 'public'
              and (c.column_name ~ '(^|_)(person_id|line_user_id|lane|recipient)$' or c.column_name in ('full_name', 'owner_name', 'asked_by', 'issued_by', 'agreement_id', 'evidence_id'))
            """);

        var sources = Repository.Sources("src/PaLineBot").Select(File.ReadAllText).Where(s => Part().IsMatch(s)).ToList();
        Assert.True(sources.Count >= 6, $"only {sources.Count} parts were found: the scan is broken");
        Assert.Equal(GoByThemselves, pointing.Where(t => !sources.Exists(s => Regex.IsMatch(s, $@"\b(?:from|join|update|using) {t}\b"))).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@": IPersonalData\b|static class LaneTraces\b", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
