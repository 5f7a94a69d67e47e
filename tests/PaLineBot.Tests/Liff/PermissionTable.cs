using System.Text.Json;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Liff;

/// <summary>
/// The files <c>permissions.tsv</c> of all features as one table: for each route, in a stage of the owner's agreement (<see cref="WorldState"/>)
/// and with a body of <c>permissions.bodies.json</c> beside it (or <c>token</c>, an ID token of LINE; <c>picture</c>, an upload), what each role
/// is answered; what a success changed in the database; and the shape it has.
/// With <c>PALINE_WRITE_PERMISSIONS=1</c> the test writes them anew, for the rows that stand in them: read the difference before you keep it.
/// </summary>
internal sealed record PermissionTable(IReadOnlyList<string> Roles, IReadOnlyList<PermissionRow> Rows)
{
    private const int Before = 4;
    private const int After = 2;

    private static string Features { get; } = Repository.PathOf("tests/PaLineBot.Tests");

    /// <summary>Whether the table is to be written instead of compared.</summary>
    public static bool IsWritten => Environment.GetEnvironmentVariable("PALINE_WRITE_PERMISSIONS") is { Length: > 0 };

    /// <summary>The bodies by name; one name stands in one file.</summary>
    public static Dictionary<string, JsonElement> Bodies() =>
        FilesOf("permissions.bodies.json").SelectMany(f => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(File.ReadAllText(f))!).ToDictionary();

    /// <summary>Reads it.</summary>
    public static PermissionTable Read()
    {
        var files = FilesOf("permissions.tsv").Select(f => (File: f, Lines: File.ReadAllLines(f).Select(l => l.Split('\t')).ToList())).ToList();
        var heads = files.Select(f => string.Join('\t', f.Lines[0])).Distinct().ToList();
        Xunit.Assert.Single(heads);
        return new(heads[0].Split('\t')[Before..^After], [.. files.SelectMany(f => f.Lines.Skip(1), (f, c) =>
            new PermissionRow(f.File, c[0], c[1], c[2], c[3], [.. c[Before..^After]], c[^2], c[^1]))]);
    }

    /// <summary>Writes it.</summary>
    public void Write()
    {
        foreach (var rows in Rows.GroupBy(r => r.File))
        {
            File.WriteAllLines(rows.Key,
            [
                string.Join('\t', ["# method", "route", "stage", "body", .. Roles, "changes", "answer"]),
                .. rows.Select(r => string.Join('\t', [r.Method, r.Route, r.Stage, r.Body, .. r.Statuses, r.Changes, r.Answer])),
            ]);
        }
    }

    private static IEnumerable<string> FilesOf(string name) =>
        Directory.GetDirectories(Features).Select(d => Path.Combine(d, name)).Where(File.Exists).Order(StringComparer.Ordinal);
}
