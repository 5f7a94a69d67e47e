namespace PaLineBot.Tests.Fuzzing;

/// <summary>What came of the requests.</summary>
/// <param name="Sent">How many were answered or should have been.</param>
/// <param name="Statuses">How many answers of each status.</param>
/// <param name="Errors">Each request that was answered with a fault of the service or not at all, with what came.</param>
internal sealed record FuzzResult(int Sent, IReadOnlyDictionary<int, int> Statuses, IReadOnlyList<string> Errors)
{
    /// <summary>How many answers of each status, in words.</summary>
    public string Summary => string.Join(", ", Statuses.OrderBy(s => s.Key).Select(s => $"{s.Key}: {s.Value}"));
}
