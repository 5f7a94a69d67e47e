namespace PaLineBot.LineSimulator.Control;

/// <summary>What a reset keeps: <c>channels</c> or nothing.</summary>
internal sealed record ResetOrder
{
    public IReadOnlyList<string> Keep { get; set; } = [];
}
