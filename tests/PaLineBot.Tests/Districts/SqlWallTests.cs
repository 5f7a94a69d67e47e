using System.Text.RegularExpressions;
using Dapper;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Districts;

/// <summary>No query crosses a district: every statement holds every table it touches to its district, or says why it need not.</summary>
public sealed partial class SqlWallTests
{
    private static readonly SqlWall Sample = new(["people", "schools", "superior_scopes"]);

    [Fact]
    public async Task Every_statement_holds_each_table_to_its_district_or_says_why_not()
    {
        var sources = Repository.Sources("src/PaLineBot").ToDictionary(f => f, File.ReadAllText);
        var pieces = sources.Values.SelectMany(s => Piece().Matches(s)).ToLookup(m => m.Groups["name"].Value, m => m.Groups["text"].Value);
        var statements = sources.SelectMany(s => Statements(s.Value).Select(sql => (File: Path.GetFileName(s.Key), Sql: Whole(sql, pieces)))).ToList();
        var tables = await WithDistrictAsync();
        Assert.True(statements.Count > 150 && tables.Count > 20, $"only {statements.Count} statements and {tables.Count} tables were found: the scan is broken");

        var wall = new SqlWall(tables);
        Assert.Equal("", string.Join("\n\n", statements.Select(s => (s.File, s.Sql, Open: string.Join(", ", wall.Open(s.Sql)))).Where(s => s.Open.Length > 0)));
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

    [Theory]
    [InlineData("select 1 from people where id = @id and @d = @d")]
    [InlineData("select p.id from people p join schools s on s.id = p.school_id where p.district_id = @d")]
    [InlineData("select p.id from people p, schools s where s.district_id = @d and s.id = p.school_id")]
    [InlineData("update people p set blocked = true from schools s where s.district_id = @d and p.school_id = s.id")]
    [InlineData("delete from people where id in (select id from people where district_id = @d)")]
    [InlineData("select 1 from schools s where s.district_id = @d and exists (select 1 from superior_scopes(@now) x where x.school_id = s.id)")]
    [InlineData("insert into people (full_name) values (@d)")]
    [InlineData("select p.id from people p join schools s on s.district_id = p.district_id and s.id = p.school_id")]
    [InlineData("update people set blocked = true where school_id = $1 -- ids this instance leased")]
    [InlineData("update people p set blocked = true from schools s where p.id = $1 and s.id = p.school_id -- ids this instance leased")]
    public void These_leave_a_gap(string sql) => Assert.NotEmpty(Sample.Open(sql));

    [Theory]
    [InlineData("select 1 from people where district_id = @d and id = @id")]
    [InlineData("select p.id from people p join schools s on s.district_id = p.district_id and s.id = p.school_id where p.district_id = @d")]
    [InlineData("insert into people (district_id, full_name) select @d, name from schools s where s.district_id = @d")]
    [InlineData("select 1 from superior_scopes(@now) x where x.district_id = $1")]
    [InlineData("select count(*) from people -- every district on purpose: a figure for operators")]
    [InlineData("select 1 from districts where id = @id")]
    [InlineData("update people set blocked = true where id = any($1) -- ids claimed by this transaction")]
    public void These_do_not(string sql) => Assert.Empty(Sample.Open(sql));

    private static async Task<List<string>> WithDistrictAsync()
    {
        await using var world = await World.StartAsync(withService: false);
        await using var connection = await world.Database.OpenConnectionAsync();
        return [.. await connection.QueryAsync<string>(
            """
            select table_name from information_schema.columns where table_schema = 'public' and column_name = 'district_id'
            union
            select proname from pg_proc where pronamespace = 'public'::regnamespace and proretset and 'district_id' = any(proargnames)
            """)];
    }

    private static IEnumerable<string> Statements(string source) =>
        Raw().Matches(source).Concat(Plain().Matches(Raw().Replace(source, ""))).Select(m => m.Groups["text"].Value).Where(t => Sql().IsMatch(t));

    // With the constants that are put into it.
    private static string Whole(string sql, ILookup<string, string> pieces) =>
        Hole().Replace(sql, m => pieces[m.Groups["name"].Value].FirstOrDefault() ?? m.Value);

    [GeneratedRegex("\"\"\"(?<text>.*?)\"\"\"", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Raw();

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\\\n]|\\\\.)*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("const string (?<name>\\w+)\\s*=\\s*\"\"\"(?<text>.*?)\"\"\"", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    [GeneratedRegex(@"\{(?:\w+\.)?(?<name>\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();

    [GeneratedRegex(@"^\s*(?:with\s+\w+\s+as|select\s|insert\s+into\s|update\s+\w|delete\s+from\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sql();
}
