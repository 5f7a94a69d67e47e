using System.Diagnostics;

namespace PaLineBot.Benchmarks.Support;

/// <summary>Tells whoever watches where the benchmark is.</summary>
internal static class Say
{
    private static readonly long Begun = Stopwatch.GetTimestamp();

    /// <summary>A line with the seconds since the start.</summary>
    public static void Line(string text) => Console.WriteLine($"{Stopwatch.GetElapsedTime(Begun).TotalSeconds,6:F1} s  {text}");
}
