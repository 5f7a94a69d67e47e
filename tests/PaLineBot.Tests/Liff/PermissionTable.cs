using System.Text.Json;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Liff;

/// <summary>
/// <c>permissions.tsv</c>: for each route, in a state of the world (<see cref="WorldState"/>) and with a body of
/// <c>permissions.bodies.json</c> (or <c>token</c>, an ID token of LINE; <c>picture</c>, an upload), what each role is answered; what a success changed in the database; and what its JSON holds.
/// With <c>PALINE_WRITE_PERMISSIONS=1</c> the test writes it anew, for the rows that stand in it: read the difference before you keep it.
/// </summary>
internal sealed record PermissionTable(IReadOnlyList<string> Roles, IReadOnlyList<PermissionRow> Rows)
{
    private const int Before = 4;
    private const int After = 2;

    private static string File { get; } = Repository.PathOf("tests/PaLineBot.Tests/Liff/permissions.tsv");

    /// <summary>Whether the table is to be written instead of compared.</summary>
    public static bool IsWritten => Environment.GetEnvironmentVariable("PALINE_WRITE_PERMISSIONS") is { Length: > 0 };

    /// <summary>The bodies by name.</summary>
    public static Dictionary<string, JsonElement> Bodies() =>
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(System.IO.File.ReadAllText(Repository.PathOf("tests/PaLineBot.Tests/Liff/permissions.bodies.json")))!;

    /// <summary>Reads it.</summary>
    public static PermissionTable Read()
    {
        var lines = System.IO.File.ReadAllLines(File).Select(l => l.Split('\t')).ToList();
        var roles = lines[0][Before..^After];
        return new(roles, [.. lines.Skip(1).Select(c => new PermissionRow(c[0], c[1], c[2], c[3], [.. c[Before..^After]], c[^2], c[^1]))]);
    }

    /// <summary>Writes it.</summary>
    public void Write() => System.IO.File.WriteAllLines(File,
    [
        string.Join('\t', ["# method", "route", "world", "body", .. Roles, "changes", "answer"]),
        .. Rows.Select(r => string.Join('\t', [r.Method, r.Route, r.World, r.Body, .. r.Statuses, r.Changes, r.Answer])),
    ]);
}
