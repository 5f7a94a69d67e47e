namespace PaLineBot.Rules.Forms.Loading;

/// <summary>Checks that a file of examples fits its form and its guide.</summary>
internal sealed class ExamplesCheck(string file, Form form, GuideFile? guide, ExamplesFile examples, Problems problems)
{
    public void Run()
    {
        if (examples.Kind is { } kind) CheckKind(kind);
        foreach (var (id, text) in examples.Texts ?? []) CheckText("texts", id, text);
        foreach (var (standing, texts) in examples.ByStanding ?? [])
        {
            if (form.LevelOf(standing) is null) problems.Add(file, $"byStanding.{standing}", $"a standing of {form.Ref}");
            foreach (var (id, text) in texts) CheckText($"byStanding.{standing}", id, text);
        }
    }

    private void CheckKind(ExampleKind kind)
    {
        problems.Text(file, "kind.title", kind.Title);
        if (kind.Said is null) problems.Add(file, "kind.said", "a list of words, may be empty");
        if (kind.When is null || form.FindField(kind.When.FieldId ?? "")?.Options.Any(o => o.Id == kind.When.Value) != true)
            problems.Add(file, "kind.when", $"a field of {form.Ref} and one of its options");
    }

    private void CheckText(string where, string id, string text)
    {
        problems.Text(file, $"{where}.{id}", text);
        if (form.FindField(id) is not { Options.Count: 0 } field) problems.Add(file, $"{where}.{id}", $"a field of {form.Ref} that is written; the form has none with this id");
        else if (!string.IsNullOrWhiteSpace(guide?.Sections?.GetValueOrDefault(field.SectionId)?.Fields?.GetValueOrDefault(id)?.Example))
            problems.Add(file, $"{where}.{id}", "in one place: the guide has an example of this field too");
    }
}
