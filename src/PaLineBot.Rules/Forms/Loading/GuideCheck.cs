namespace PaLineBot.Rules.Forms.Loading;

/// <summary>Checks that a guide and its form fit each other, both ways.</summary>
internal sealed class GuideCheck(string file, Form form, GuideFile guide, Problems problems)
{
    /// <summary>Most graphemes of a question.</summary>
    public const int Ask = 120;

    /// <summary>Most graphemes of an explanation.</summary>
    public const int Meaning = 220;

    /// <summary>Notes everything that is wrong; true when nothing is.</summary>
    public bool Run()
    {
        var before = problems.Lines.Count;
        var sections = guide.Sections ?? [];
        foreach (var id in sections.Keys.Where(id => form.FindSection(id) is null))
            problems.Add(file, $"sections.{id}", $"a section of {form.Ref}; the form has none with this id");
        foreach (var section in form.Sections) CheckSection(section, sections.GetValueOrDefault(section.Id));
        return problems.Lines.Count == before;
    }

    private void CheckSection(Section section, GuideSection? words)
    {
        problems.Text(file, $"sections.{section.Id}.meaning", words?.Meaning, Meaning);
        var fields = words?.Fields ?? [];
        foreach (var id in fields.Keys.Where(id => section.Fields.All(f => f.Id != id)))
            problems.Add(file, $"sections.{section.Id}.fields.{id}", $"a field of section {section.Id}; the form has none with this id");
        foreach (var field in section.Fields) CheckField(field, $"sections.{section.Id}.fields.{field.Id}", fields.GetValueOrDefault(field.Id));
    }

    private void CheckField(Field field, string property, GuideField? words)
    {
        problems.Text(file, $"{property}.ask", words?.Ask, Ask);
        if (field.Kind == FieldKind.Text || (field.Kind == FieldKind.Hours && field.Required)) problems.Text(file, $"{property}.example", field.Example);
    }
}
