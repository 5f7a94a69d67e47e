namespace PaLineBot.Benchmarks.Support;

/// <summary>The middle of several rounds, which one disturbed round does not move.</summary>
internal static class MedianExtensions
{
    /// <summary>The middle value.</summary>
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
