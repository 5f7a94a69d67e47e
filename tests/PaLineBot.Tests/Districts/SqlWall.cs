using System.Text.RegularExpressions;

namespace PaLineBot.Tests.Districts;

/// <summary>
/// Reads SQL as text: each table with a district that a statement touches must be held to it where it is touched (by its alias, in the
/// same parentheses), and the statement must be given a district from outside.
/// </summary>
/// <param name="tables">The tables and functions that have a <c>district_id</c>.</param>
internal sealed partial class SqlWall(IReadOnlyCollection<string> tables)
{
    // With its reason, each.
    private static readonly string[] Spanning = ["every district on purpose", "all districts on purpose"];

    // These let a statement touch one table, row by row.
    private static readonly string[] ByRow = ["-- ids claimed by this transaction", "-- ids this instance leased", "-- a row this instance leased"];

    private readonly Regex touched = new(
        $$"""
        \b(?<verb>from|join|update|into|using)\s+(?<table>{{string.Join('|', tables)}})\b(?:\s*\([^()]*\))?(?:\s+(?:as\s+)?(?!(?:{{Keywords}})\b)(?<alias>\w+))?
        |,\s+(?<table>{{string.Join('|', tables)}})\b(?:\s*\([^()]*\))?\s+(?!(?:{{Keywords}})\b)(?<alias>\w+)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace);

    private const string Keywords = "where|set|on|join|left|right|inner|cross|order|group|limit|for|using|values|select|returning|as|union|from|and|or|default";

    /// <summary>The tables that a statement does not hold to a district, or "no district is given"; none when it says why it spans them.</summary>
    public IEnumerable<string> Open(string statement)
    {
        var sql = Comments().Replace(statement, "");
        if (Spanning.Any(r => statement.Contains(r, StringComparison.Ordinal)) || touched.Matches(sql) is not { Count: > 0 } all)
        {
            return [];
        }

        if (all.Count == 1 && ByRow.Any(r => statement.Contains(r, StringComparison.Ordinal)) && ById().IsMatch(sql))
        {
            return [];
        }

        var open = all.Where(m => !IsHeld(sql, m)).Select(m => m.Groups["table"].Value);
        return Given().IsMatch(sql) ? open : open.Append("no district is given");
    }

    private bool IsHeld(string sql, Match mention)
    {
        if (mention.Groups["verb"].Value.Equals("into", StringComparison.OrdinalIgnoreCase))
        {
            var columns = sql[mention.Index..];
            return columns[..(columns.IndexOf(')', StringComparison.Ordinal) + 1)].Contains("district_id", StringComparison.Ordinal);
        }

        var around = Around(sql, mention.Index);
        var (alias, table) = (mention.Groups["alias"].Value, mention.Groups["table"].Value);
        return alias.Length == 0
            ? Plain().IsMatch(Inner().Replace(around, "")) || Regex.IsMatch(around, $@"\b{table}\.district_id")
            : Regex.IsMatch(around, $@"\b{alias}\.district_id") || (touched.Count(around) == 1 && Plain().IsMatch(around));
    }

    /// <summary>What stands in the innermost parentheses around a place.</summary>
    private static string Around(string sql, int at)
    {
        var (start, end) = (at, at);
        for (var depth = 0; start > 0 && !(sql[start - 1] == '(' && depth == 0); start--)
        {
            depth += sql[start - 1] switch { ')' => 1, '(' => -1, _ => 0 };
        }

        for (var depth = 0; end < sql.Length && !(sql[end] == ')' && depth == 0); end++)
        {
            depth += sql[end] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return sql[start..end];
    }

    [GeneratedRegex("--.*", RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?<![.\w])district_id", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // Selects within, whose columns are their own.
    [GeneratedRegex(@"\(\s*(?:select|update|insert|delete|with)\b(?>[^()]+|\((?<depth>)|\)(?<-depth>))*(?(depth)(?!))\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inner();

    [GeneratedRegex(@"\bwhere\s+(?:\w+\.)?id\s*=\s*(?:any\(\$\d\)|\$\d|s\.id)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ById();

    // A parameter: by name, or by number in the statements of batches.
    [GeneratedRegex(@"@d\b|@districtId\b|@NoDistrict\b|\$\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Given();
}
