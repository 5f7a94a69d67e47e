using System.Globalization;

namespace PaLineBot.Benchmarks.Support;

/// <summary>Processor time that the service, PostgreSQL and LINE (with the load generator) take for a turn.</summary>
/// <param name="stage">What runs.</param>
/// <param name="service">The service under load.</param>
internal sealed class CpuMeter(Stage stage, ServiceProcess service)
{
    private const double TicksPerSecond = 100;
    private (double Service, double Postgres, double Line) before;

    /// <summary>Measures from now on.</summary>
    public void Begin() => before = Now();

    /// <summary>Microseconds per turn since <see cref="Begin"/>, in words.</summary>
    public string PerTurn(long turns)
    {
        var now = Now();
        string Each(double from, double to) => ((to - from) * 1e6 / turns).ToString("F0", CultureInfo.InvariantCulture);
        return $"processor time per turn, microseconds: service {Each(before.Service, now.Service)}, "
            + $"PostgreSQL {Each(before.Postgres, now.Postgres)}, LINE and load {Each(before.Line, now.Line)}";
    }

    private (double Service, double Postgres, double Line) Now() =>
        (service.Process.Cpu.TotalSeconds, PostgresSeconds(), Environment.CpuUsage.TotalTime.TotalSeconds);

    // Sessions stay open, so their time is all there; /proc/PID/stat: 4 parent, 14 user and 15 system time in ticks.
    private double PostgresSeconds()
    {
        var postmaster = File.ReadLines(Path.Combine(stage.Folder, "postgres", "postmaster.pid")).First();
        return Directory.GetDirectories("/proc")
            .Where(d => int.TryParse(Path.GetFileName(d), out _))
            .Select(d => Fields(Path.Combine(d, "stat")))
            .Where(f => f.Length > 13 && f[1] == postmaster)
            .Sum(f => (double.Parse(f[11], CultureInfo.InvariantCulture) + double.Parse(f[12], CultureInfo.InvariantCulture)) / TicksPerSecond);
    }

    private static string[] Fields(string stat)
    {
        try
        {
            return File.ReadAllText(stat).Split(") ")[^1].Split(' ');
        }
        catch (IOException)
        {
            return [];
        }
    }
}
