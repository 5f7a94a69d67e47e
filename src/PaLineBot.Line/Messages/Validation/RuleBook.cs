using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>The rules of <c>message-rules.json</c>, ready to be asked.</summary>
internal sealed class RuleBook
{
    private readonly RuleFile _file;
    private readonly FrozenDictionary<string, ObjectRule> _objects;
    private readonly FrozenDictionary<string, IReadOnlyDictionary<string, string>> _unions;

    private RuleBook(RuleFile file)
    {
        _file = file;
        _unions = file.Unions.ToFrozenDictionary();
        var names = file.Objects.Keys.Concat(file.Unions.Values.SelectMany(u => u.Values)).Distinct();
        _objects = names.ToFrozenDictionary(n => n, Resolve);
    }

    public static RuleBook Current { get; } = Load();

    /// <summary>The types a union allows, each with its object; null when the name is that of a single object.</summary>
    public IReadOnlyDictionary<string, string>? Union(string name) => _unions.GetValueOrDefault(name);

    public ObjectRule Object(string name) => _objects[name];

    public ValueRule Property(string objectName, string property) => _objects[objectName].Properties[property];

    private static RuleBook Load()
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream("message-rules.json")
            ?? throw new InvalidOperationException("message-rules.json is not embedded");
        return new RuleBook(JsonSerializer.Deserialize(stream, RuleJson.Default.RuleFile)!);
    }

    private ObjectRule Resolve(string name)
    {
        var (rule, label) = _file.Objects.TryGetValue(name, out var own) ? (own, Label(name, "")) : Variant(name);
        var properties = new Dictionary<string, ValueRule>(StringComparer.Ordinal);
        foreach (var inherited in rule.Extends.Select(e => _file.Objects[e]).Append(rule))
            foreach (var (property, value) in inherited.Properties) properties[property] = Compile(value);
        if (label is null || properties.ContainsKey("label")) return rule with { Properties = properties.ToFrozenDictionary() };
        properties["label"] = new ValueRule { Kind = "codePoints", Min = label.Required ? 1 : 0, Max = label.Max };
        return rule with
        {
            Properties = properties.ToFrozenDictionary(),
            Required = label.Required ? [.. rule.Required, "label"] : rule.Required,
        };
    }

    /// <summary>For instance <c>action.postback40!</c>: the rule of <c>action.postback</c> with the label rule <c>40!</c>.</summary>
    private (ObjectRule Rule, LabelRule? Label) Variant(string name)
    {
        var root = name.TrimEnd('!').TrimEnd("0123456789".ToCharArray());
        return (_file.Objects[root], Label(root, name[root.Length..]));
    }

    private LabelRule? Label(string name, string suffix)
        => _file.Families.TryGetValue(name.Split('.')[0], out var family) ? family[suffix] : null;

    private ValueRule Compile(ValueRule rule)
    {
        var pattern = rule.Pattern ?? _file.Patterns.GetValueOrDefault(rule.Kind);
        return pattern is null ? rule : rule with { Matcher = new Regex(pattern, RegexOptions.CultureInvariant) };
    }
}
