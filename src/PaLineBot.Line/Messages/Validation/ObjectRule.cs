namespace PaLineBot.Line.Messages.Validation;

/// <summary>What an object may hold; a closed one refuses properties that are not listed.</summary>
internal sealed record ObjectRule
{
    public IReadOnlyList<string> Extends { get; set; } = [];
    public IReadOnlyList<string> Required { get; set; } = [];
    public bool Closed { get; set; }
    public IReadOnlyDictionary<string, ValueRule> Properties { get; set; } = new Dictionary<string, ValueRule>();
}
