using System.Text.RegularExpressions;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Districts;

/// <summary>No query crosses a district: every statement names the district, or says why it need not.</summary>
public sealed partial class SqlWallTests
{
    private static readonly string[] Reasons = ["every district on purpose", "all districts on purpose", "-- ids ", "-- a row this instance leased"];

    [Fact]
    public void Every_statement_names_its_district_or_says_why_not()
    {
        var statements = Repository.Sources("src/PaLineBot").SelectMany(f => Statements(File.ReadAllText(f)).Select(sql => (File: Path.GetFileName(f), Sql: sql))).ToList();
        Assert.True(statements.Count > 40, $"only {statements.Count} statements were found: the scan is broken");

        var open = statements.Where(s => !s.Sql.Contains("district_id", StringComparison.Ordinal) && !Reasons.Any(r => s.Sql.Contains(r, StringComparison.Ordinal)) && NamesATable(s.Sql));
        Assert.Equal("", string.Join("\n\n", open.Select(s => $"{s.File}: {s.Sql}")));
    }

    [Fact]
    public async Task Every_table_with_data_of_people_has_a_district()
    {
        await using var world = await World.StartAsync(withService: false);
        Assert.Equal("districts schema_migrations", await world.ScalarAsync<string>(
            """
            select string_agg(t.table_name, ' ' order by t.table_name) from information_schema.tables t
            where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and not exists (
                select 1 from information_schema.columns c
                where c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name = 'district_id' and c.is_nullable = 'NO')
            """));
    }

    private static bool NamesATable(string sql) => Tables().IsMatch(sql);

    private static IEnumerable<string> Statements(string source) =>
        Raw().Matches(source).Concat(Plain().Matches(Raw().Replace(source, ""))).Select(m => m.Groups["text"].Value).Where(t => Sql().IsMatch(t));

    [GeneratedRegex("\"\"\"(?<text>.*?)\"\"\"", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Raw();

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\\\n]|\\\\.)*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^\s*(?:with\s+\w+\s+as|select\s|insert\s+into\s|update\s+\w|delete\s+from\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sql();

    // districts is the list of districts itself; people is not.
    [GeneratedRegex(@"\b(?:from|join|into|update)\s+(?:schools|people|acting_superiors|superior_scopes|join_codes|join_requests|consents|conversations|line_groups|agreements|answers|submissions|notices|inbox|outbox|audit|rich_menus|paper_batches|paper_batch_items|evidence|evidence_sweeps|wrong_codes|paper_files|submission_evidence)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tables();
}
