using System.Text.Json.Serialization;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>Generated reading of the rule file.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RuleFile))]
internal sealed partial class RuleJson : JsonSerializerContext;
