using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Turns;

/// <summary>pgbench with the statements of one turn (<c>Sql/turn.pgbench.sql</c>), prepared, on people seeded as the writers are.</summary>
internal sealed partial class PgBench
{
    /// <summary>Its database: a copy of the service's, because the service would take up the events that pgbench inserts.</summary>
    public const string Database = "statements";

    /// <summary>Number of its first person.</summary>
    public const int FirstLane = 100_001;

    /// <summary>How many people it has.</summary>
    public const int Lanes = 3000;

    private static readonly int[] ClientCounts = [4, 8, 16, 32];
    private readonly Stage stage;
    private readonly string script;

    private readonly IReadOnlyDictionary<string, string> values;

    private PgBench(Stage stage, IReadOnlyDictionary<string, string> values) =>
        (this.stage, this.values, script) = (stage, values, Path.Combine(stage.Root, "tests/PaLineBot.Benchmarks/Sql/turn.pgbench.sql"));

    /// <summary>The client count with which it was at its best.</summary>
    public int Clients { get; private set; }

    /// <summary>Tries several client counts and takes the best.</summary>
    public static async Task<PgBench> AtItsBestAsync(Stage stage, IReadOnlyDictionary<string, string> values)
    {
        var pgbench = new PgBench(stage, values);
        var rates = new Dictionary<int, double>();
        foreach (var clients in ClientCounts)
        {
            pgbench.Clients = clients;
            rates[clients] = await pgbench.RunAsync(TimeSpan.FromSeconds(2));
        }

        pgbench.Clients = rates.MaxBy(r => r.Value).Key;
        Say.Line("pgbench: " + string.Join(", ", rates.Select(r => $"{r.Value:F0}/s with {r.Key} clients")));
        return pgbench;
    }

    /// <summary>Runs it.</summary>
    /// <returns>Turns per second.</returns>
    public async Task<double> RunAsync(TimeSpan time)
    {
        var start = new ProcessStartInfo(Program(stage))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "-n", "-M", "prepared", "-c", $"{Clients}", "-j", "2", "-T", $"{(int)time.TotalSeconds}", "-f", script,
            "-D", $"first={FirstLane}", "-D", $"last={FirstLane + Lanes - 1}",
            .. values.SelectMany(v => (string[])["-D", $"{v.Key}={v.Value}"]),
            "-h", stage.Postgres.SocketFolder, "-U", "paline", Database,
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var match = Tps().Match(await output);
        return match.Success
            ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"pgbench: {await output}\n{await errors}");
    }

    // Where initdb is only linked to, pgbench stands with the server's other programs.
    private static string Program(Stage stage) =>
        ((string[])[stage.Postgres.BinFolder, .. Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(v => Path.Combine(v, "bin"))])
            .Select(folder => Path.Combine(folder, "pgbench")).FirstOrDefault(File.Exists) ?? "pgbench";

    [GeneratedRegex(@"tps = ([0-9.]+) \(without")]
    private static partial Regex Tps();
}
