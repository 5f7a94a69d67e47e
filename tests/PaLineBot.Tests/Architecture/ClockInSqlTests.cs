using System.Text.RegularExpressions;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Architecture;

/// <summary>SQL never asks the database what time it is: every moment is a parameter, from the clock that tests and the demo can move.</summary>
public sealed partial class ClockInSqlTests
{
    [Fact]
    public void No_statement_of_the_service_asks_for_the_time()
    {
        var texts = Repository.Sources("src/PaLineBot").SelectMany(f => Literals().Matches(File.ReadAllText(f)).Select(m => (File: Path.GetFileName(f), Text: m.Value))).ToList();
        Assert.Contains(texts, t => t.Text.Contains("insert into", StringComparison.Ordinal));
        Assert.Equal("", string.Join('\n', texts.Where(t => AsksForTime().IsMatch(t.Text)).Select(t => $"{t.File}: {t.Text}")));
    }

    [Fact]
    public void No_new_migration_asks_for_the_time()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("src/PaLineBot/Data/Migrations"), "*.sql")
            .Where(f => string.CompareOrdinal(Path.GetFileName(f), "0006") >= 0).ToList();
        Assert.NotEmpty(files);
        var lines = files.SelectMany(f => File.ReadLines(f).Select(l => (File: Path.GetFileName(f), Text: l.Split("--")[0])));
        Assert.Equal("", string.Join('\n', lines.Where(l => AsksForTime().IsMatch(l.Text))));
    }

    [Fact]
    public async Task Nothing_in_the_migrated_schema_asks_for_the_time()
    {
        await using var world = await World.StartAsync(withService: false);
        await using var connection = await world.Database.OpenConnectionAsync();
        var pieces = (await Dapper.SqlMapper.QueryAsync<(string Name, string Text)>(
            connection,
            """
            select 'default of ' || a.adrelid::regclass || '.' || c.attname, pg_get_expr(a.adbin, a.adrelid)
            from pg_attrdef a join pg_attribute c on c.attrelid = a.adrelid and c.attnum = a.adnum
            join pg_class t on t.oid = a.adrelid where t.relnamespace = 'public'::regnamespace
            union all
            select 'view ' || viewname, definition from pg_views where schemaname = 'public'
            union all
            select 'materialized view ' || matviewname, definition from pg_matviews where schemaname = 'public'
            union all
            select 'function ' || p.oid::regprocedure, pg_get_functiondef(p.oid)
            from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
            union all
            select 'check ' || c.conname, pg_get_constraintdef(c.oid) from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype = 'c'
            union all
            select 'rule ' || rulename, definition from pg_rules where schemaname = 'public'
            union all
            select 'trigger ' || t.tgname, pg_get_triggerdef(t.oid) from pg_trigger t
            join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
            """)).ToList();
        Assert.Contains(pieces, p => p.Name.Contains("decides_on", StringComparison.Ordinal));
        Assert.Contains(pieces, p => p.Name.StartsWith("default of ", StringComparison.Ordinal));
        Assert.Equal("", string.Join('\n', pieces.Where(p => AsksForTime().IsMatch(p.Text)).Select(p => p.Name)));
    }

    [Theory]
    [InlineData("select now()")]
    [InlineData("select NOW ( )")]
    [InlineData("where d > current_date")]
    [InlineData("default CURRENT_TIMESTAMP")]
    [InlineData("select clock_timestamp(), statement_timestamp(), transaction_timestamp()")]
    [InlineData("localtimestamp(0)")]
    [InlineData("values ('now'::timestamptz)")]
    [InlineData("values (timestamptz 'today')")]
    [InlineData("values (age(born))")]
    public void These_ask_for_the_time(string sql) => Assert.Matches(AsksForTime(), sql);

    [Theory]
    [InlineData("where due_at <= @now and x < $3")]
    [InlineData("known, nowhere, until_at > moment")]
    [InlineData("select gen_random_uuid()")]
    [InlineData("order by message, page(1)")]
    public void These_do_not(string sql) => Assert.DoesNotMatch(AsksForTime(), sql);

    // age() of one argument counts from today; the words in quotes become a moment when they are cast.
    [GeneratedRegex(
        @"(?<![@\w.])now\s*\(|\b(?:current_date|current_time|current_timestamp|localtime|localtimestamp)\b|\b(?:clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|pg_postmaster_start_time)\s*\(|'(?:now|today|tomorrow|yesterday)'|\bage\s*\([^,()]*\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksForTime();

    [GeneratedRegex("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Literals();
}
