namespace PaLineBot.LineSimulator.Control;

/// <summary>People who come or go.</summary>
internal sealed record MembersOrder
{
    public IReadOnlyList<string> Users { get; set; } = [];
}
