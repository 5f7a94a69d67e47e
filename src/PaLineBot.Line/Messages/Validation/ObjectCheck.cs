using System.Text.Json;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>Walks through JSON objects along the rules.</summary>
internal sealed class ObjectCheck(RuleBook rules, Findings findings)
{
    private readonly ValueCheck _values = new(findings);

    /// <summary>Checks an element against an object rule or, by its <c>type</c>, against one of a union.</summary>
    public void Check(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object) findings.Add(Problems.Invalid);
        else if (rules.Union(name) is not { } union) Object(element, name);
        else if (Elements.Text(element, "type") is { } type && union.TryGetValue(type, out var found)) Object(element, found);
        else if (findings.InFlex) findings.Add(Problems.Invalid);
        else findings.Add(Problems.OneOf(union.Keys), "type");
    }

    private void Object(JsonElement element, string name)
    {
        var rule = rules.Object(name);
        foreach (var required in rule.Required)
            if (!Elements.Has(element, required)) findings.Add(Problems.Empty, required);
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Null) continue;
            if (!rule.Properties.TryGetValue(property.Name, out var value))
            {
                if (rule.Closed && property.Name != "type") findings.Add(Problems.Unknown, property.Name);
                continue;
            }
            findings.Enter(property.Name);
            Value(element, property.Value, value);
            findings.Leave();
        }
        SpecialChecks.After(name, element, findings);
    }

    private void Value(JsonElement owner, JsonElement value, ValueRule rule)
    {
        switch (rule.Kind)
        {
            case "object": Check(value, rule.Of!); break;
            case "list": List(value, rule.Of!, rule); break;
            case "map": Map(value, rule); break;
            case "components": List(value, Elements.Text(owner, "layout") == "baseline" ? "flexInBaseline" : "flexInBox", rule); break;
            case "flex": Flex(value); break;
            default: _values.Check(owner, value, rule); break;
        }
    }

    private void List(JsonElement list, string of, ValueRule rule)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            findings.Add(Problems.Invalid);
            return;
        }
        var count = list.GetArrayLength();
        if (count < (rule.Min ?? 0) || count > (rule.Max ?? double.MaxValue)) findings.Add(Problems.Size(rule.Min ?? 0, rule.Max ?? count));
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            findings.Enter(index++);
            Check(item, of);
            findings.Leave();
        }
    }

    private void Map(JsonElement map, ValueRule rule)
    {
        if (map.ValueKind != JsonValueKind.Object)
        {
            findings.Add(Problems.Invalid);
            return;
        }
        if (map.GetPropertyCount() > rule.Max) findings.Add(Problems.Size(0, rule.Max.Value));
        foreach (var property in map.EnumerateObject())
        {
            findings.Enter(property.Name);
            if (!rule.Matcher!.IsMatch(property.Name)) findings.Add(Problems.Invalid);
            Check(property.Value, rule.Of!);
            findings.Leave();
        }
    }

    private void Flex(JsonElement contents)
    {
        findings.EnterFlex();
        FlexSize.Check(contents, findings);
        Check(contents, "flexContainer");
        findings.LeaveFlex();
    }
}
