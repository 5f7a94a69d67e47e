namespace PaLineBot.Rules.Forms.Loading;

/// <summary>Checks the fields of the header or the workload.</summary>
internal sealed class FieldEntryCheck(string file, string part, FieldEntry[] fields, Problems problems)
{
    public void Run()
    {
        problems.Unique(file, $"{part}.fields[].id", fields.Select(f => f.Id));
        for (var i = 0; i < fields.Length; i++) Check($"{part}.fields[{i}]", fields[i]);
    }

    private void Check(string property, FieldEntry field)
    {
        if (field.Id?.StartsWith($"{part}.", StringComparison.Ordinal) != true) problems.Add(file, $"{property}.id", $"an id that begins with \"{part}.\"");
        if (field.Kind is null) problems.Add(file, $"{property}.kind", $"one of {string.Join(", ", Enum.GetNames<FieldKind>())}");
        problems.Text(file, $"{property}.title", field.Title);
        problems.Text(file, $"{property}.shortTitle", field.ShortTitle, FormFileCheck.ShortTitle);
        CheckOptions(property, field);
        CheckCondition(property, field);
    }

    private void CheckOptions(string property, FieldEntry field)
    {
        var options = field.Options ?? [];
        var isChoice = field.Kind is FieldKind.OneOf or FieldKind.AnyOf;
        if (isChoice != options.Length > 0) problems.Add(file, $"{property}.options", isChoice ? "a list of choices" : "absent: only OneOf and AnyOf have options");
        problems.Unique(file, $"{property}.options[].id", options.Select(o => o.Id));
        for (var i = 0; i < options.Length; i++)
        {
            if (string.IsNullOrEmpty(options[i].Id) || options[i].Id.Contains(',')) problems.Add(file, $"{property}.options[{i}].id", "an id without comma");
            problems.Text(file, $"{property}.options[{i}].title", options[i].Title);
            problems.Text(file, $"{property}.options[{i}].shortTitle", options[i].ShortTitle, FormFileCheck.ShortTitle);
        }
    }

    private void CheckCondition(string property, FieldEntry field)
    {
        if (field.OnlyWhen is not { } when) return;
        var other = fields.FirstOrDefault(f => f.Id == when.FieldId);
        if (other is null) problems.Add(file, $"{property}.onlyWhen.fieldId", $"the id of another field of {part}, is \"{when.FieldId}\"");
        else if (other.Options?.Any(o => o.Id == when.Value) != true) problems.Add(file, $"{property}.onlyWhen.value", $"an option of {when.FieldId}, is \"{when.Value}\"");
    }
}
