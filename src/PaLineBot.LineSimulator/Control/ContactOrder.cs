namespace PaLineBot.LineSimulator.Control;

/// <summary>An order to follow, block and so on.</summary>
/// <param name="Channel">Channel key.</param>
/// <param name="At">When; now when null.</param>
internal sealed record ContactOrder(string? Channel = null, DateTimeOffset? At = null);
