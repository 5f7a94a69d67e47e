namespace PaLineBot.Line.Messages.Validation;

/// <summary>The shape of <c>message-rules.json</c>.</summary>
internal sealed record RuleFile(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Unions,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, LabelRule>> Families,
    IReadOnlyDictionary<string, ObjectRule> Objects,
    IReadOnlyDictionary<string, string> Patterns);
