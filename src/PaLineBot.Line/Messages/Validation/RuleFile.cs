using System.Text.Json.Serialization;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>The shape of <c>message-rules.json</c>.</summary>
internal sealed record RuleFile(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Unions,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, LabelRule>> Families,
    IReadOnlyDictionary<string, ObjectRule> Objects,
    IReadOnlyDictionary<string, string> Patterns);

/// <summary>How the label of a variant of the actions is limited, in code points.</summary>
internal sealed record LabelRule(int Max, bool Required);

/// <summary>Generated reading of the rule file.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RuleFile))]
internal sealed partial class RuleJson : JsonSerializerContext;
