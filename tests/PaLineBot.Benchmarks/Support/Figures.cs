using System.Globalization;

namespace PaLineBot.Benchmarks.Support;

/// <summary>What a benchmark found, as <c>key=value</c> pairs in order.</summary>
internal sealed class Figures
{
    private readonly List<string> pairs = [];

    /// <summary>A number with so many decimals.</summary>
    public Figures Add(string key, double value, int decimals = 0) => Add(key, value.ToString("F" + decimals, CultureInfo.InvariantCulture));

    /// <summary>A word.</summary>
    public Figures Add(string key, string value)
    {
        pairs.Add($"{key}={value}");
        return this;
    }

    /// <inheritdoc />
    public override string ToString() => string.Join(' ', pairs);
}
