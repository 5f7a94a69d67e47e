using System.Text.RegularExpressions;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Architecture;

/// <summary>Each table is written by one folder of the service; <c>writers.tsv</c> says by which, and why another does too.</summary>
public sealed partial class WriterTests
{
    private static readonly string[][] Listed =
        [.. File.ReadLines(Repository.PathOf("tests/PaLineBot.Tests/Architecture/writers.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))];

    [Fact]
    public void A_table_is_written_where_the_list_says()
    {
        var found =
            from file in Repository.Sources("src/PaLineBot")
            let room = Path.GetRelativePath(Repository.PathOf("src/PaLineBot"), file).Replace('\\', '/')
            where room.Contains('/', StringComparison.Ordinal) && !room.StartsWith("Data/Migrations/", StringComparison.Ordinal)
            from table in Written(File.ReadAllText(file))
            select $"{table} {room.Split('/')[0]}";
        Assert.Equal(Listed.Select(l => $"{l[0]} {l[1]}").Order(StringComparer.Ordinal), found.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_folder_owns_a_table_and_others_say_why_they_write_it() =>
        Assert.All(Listed.GroupBy(l => l[0]), table => Assert.Single(table, l => l.Length == 2 || l[2].Trim().Length == 0));

    [Theory]
    [InlineData("insert into people (id) values (1) on conflict do update set id = 2", "people")]
    [InlineData("with a as (delete from notices n where n.id = 1) update outbox o set seq = 1", "notices outbox")]
    [InlineData("select 1 from people p for update of p skip locked", "")]
    [InlineData("select id from districts where key = @Key for update", "")]
    public void A_statement_writes_these(string sql, string tables) => Assert.Equal(tables, string.Join(' ', Written(sql)));

    private static IEnumerable<string> Written(string source) => Writing().Matches(Comments().Replace(source, "")).Select(m => m.Groups["table"].Value);

    [GeneratedRegex(@"\b(?:insert\s+into|delete\s+from|(?<!\bfor\s+|\bdo\s+)update)\s+(?<table>[a-z_]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Writing();

    [GeneratedRegex(@"//.*", RegexOptions.CultureInvariant)]
    private static partial Regex Comments();
}
