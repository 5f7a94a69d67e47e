using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>A form as the page gets it: the same catalogue the chat reads, no text of its own.</summary>
internal sealed record FormAnswer(
    string FormId,
    int Version,
    FormStatus Status,
    int ChallengeCount,
    decimal? MinimumHours,
    int MaxChars,
    IReadOnlyList<FormSection> Sections)
{
    public static FormAnswer Of(Form form) => new(
        form.Ref.FormId,
        form.Ref.Version,
        form.Status,
        form.ChallengeCount,
        form.MinimumHours,
        FieldValue.MostChars,
        [.. form.Sections.Select(FormSection.Of)]);

    /// <summary>With what the first section asks, and of the others only that there are such: enough to begin with.</summary>
    public static FormAnswer BeginningOf(Form form) =>
        Of(form) with { Sections = [.. form.Sections.Select((s, n) => n == 0 ? FormSection.Of(s) : FormSection.HeadOf(s))] };
}

internal sealed record FormSection(
    string Id,
    SectionKind Kind,
    string Title,
    string? DomainNo,
    string? DomainTitle,
    string Meaning,
    IReadOnlyList<string> EvidenceHints,
    IReadOnlyList<FormField> Fields)
{
    public static FormSection HeadOf(Section s) => new(s.Id, s.Kind, "", null, null, "", [], []);

    public static FormSection Of(Section s) =>
        new(s.Id, s.Kind, s.Title, s.DomainNo, s.DomainTitle, s.Meaning, s.EvidenceHints, [.. s.Fields.Select(FormField.Of)]);
}

internal sealed record FormField(
    string Id,
    FieldKind Kind,
    FieldRole Role,
    string Title,
    string ShortTitle,
    string Ask,
    bool HasExample,
    bool Required,
    // Whether it is one cell of a column that has one for each group of people, of which one is enough.
    bool OfGroup,
    FieldCondition? OnlyWhen,
    IReadOnlyList<FieldOption> Options)
{
    public static FormField Of(Field f) => new(f.Id, f.Kind, f.Role, f.Title, f.ShortTitle, f.Ask, f.Example is not null, f.Required, f.Beneficiary is not null, f.OnlyWhen, f.Options);
}

/// <summary>The examples that fit an agreement, by the field's id: as much as all the rest of a form, and wanted by few at once.</summary>
internal sealed record FormExamples(IReadOnlyDictionary<string, IReadOnlyList<ExampleOfKind>> Texts)
{
    public static FormExamples Of(Form form, FittingExamples fitting) =>
        new(form.Fields.Where(f => f.Examples.Count > 0).ToDictionary(f => f.Id, IReadOnlyList<ExampleOfKind> (f) => [.. fitting.Of(f).Select(ExampleOfKind.Of)]));
}

/// <summary>An example, and from which kind of class it comes.</summary>
internal sealed record ExampleOfKind(string? Kind, string Text)
{
    public static ExampleOfKind Of(FieldExample example) => new(example.Kind?.Title, example.Text);
}
