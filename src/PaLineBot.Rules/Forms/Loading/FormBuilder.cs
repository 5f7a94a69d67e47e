namespace PaLineBot.Rules.Forms.Loading;

/// <summary>Makes a <see cref="Form"/> of a checked form file, a guide and examples; words the guide lacks are left empty.</summary>
internal sealed class FormBuilder(FormFile file, GuideFile guide, ExampleChain examples)
{
    public Form Build() => new(
        new FormRef(file.FormId!, file.Version!.Value),
        file.Position!.Value,
        file.Status!.Value,
        file.Code,
        file.Title!,
        file.PositionTitle!,
        [.. (file.Levels ?? []).Select(l => new ExpectedPracticeLevel(l.Standing!.Value, l.Verb!, l.Keywords!, l.Meaning!))],
        Sections(),
        file.ChallengeCount ?? 0,
        file.MinimumHours,
        [.. (file.Beneficiaries ?? []).Select(b => new BeneficiaryGroup(b.Id!, b.Title!, b.ShortTitle ?? b.Title!, b.Keywords!))],
        file.Declaration ?? "",
        file.ApprovalTitle ?? "",
        file.Source!);

    private List<Section> Sections()
    {
        var sections = new List<Section>();
        AddPart(sections, "header", SectionKind.Header, FieldRole.Header, file.Header);
        AddPart(sections, "workload", SectionKind.Workload, FieldRole.Workload, file.Workload);
        foreach (var domain in file.Domains ?? [])
            foreach (var row in domain.SubIndicators ?? []) sections.Add(Row(domain, row));
        if (file.Challenge is not null)
            for (var n = 1; n <= file.ChallengeCount; n++) sections.Add(Challenge($"challenge.{n}"));
        return sections;
    }

    private void AddPart(List<Section> sections, string id, SectionKind kind, FieldRole role, PartEntry? part)
    {
        if (part?.Fields is not { Length: > 0 } entries) return;
        var fields = entries.Select(f => Make(id, f.Id!, f.Kind!.Value, role, f.Title!, f.ShortTitle!, f.Required ?? false) with
        {
            Options = f.Options ?? [],
            OnlyWhen = f.OnlyWhen,
        });
        sections.Add(new Section(id, kind, part.Title!, null, null, MeaningOf(id), [], [.. fields]));
    }

    private Section Row(DomainEntry domain, SubIndicatorEntry row)
    {
        var id = row.No!;
        List<Field> fields = file.Columns is not { } columns ? [] :
        [
            Make(id, $"{id}.task", FieldKind.Text, FieldRole.Task, columns.Task!.Title!, columns.Task.ShortTitle!, true),
            .. Column(id, "outcome", FieldRole.Outcome, columns.Outcome!),
            .. Column(id, "measure", FieldRole.OutcomeMeasure, columns.Measure!),
        ];
        return new Section(id, SectionKind.SubIndicator, row.Title!, domain.No, domain.Title, MeaningOf(id), row.EvidenceHints ?? [], fields);
    }

    private IEnumerable<Field> Column(string id, string name, FieldRole role, TitleEntry column) =>
        file.SplitByBeneficiary != true
            ? [Make(id, $"{id}.{name}", FieldKind.Text, role, column.Title!, column.ShortTitle!, true)]
            : file.Beneficiaries!.Select(b =>
                Make(id, $"{id}.{name}.{b.Id}", FieldKind.Text, role, $"{column.Title} {b.Title}", $"{column.ShortTitle} {b.ShortTitle ?? b.Title}", false) with
                {
                    Beneficiary = b.Id,
                });

    private Section Challenge(string id)
    {
        Field Part(string name, FieldRole role) =>
            Make(id, $"{id}.{name}", FieldKind.Text, role, file.Challenge!.Fields![name].Title!, file.Challenge.Fields[name].ShortTitle!, true);

        return new Section(id, SectionKind.Challenge, file.Challenge!.Title!, null, null, MeaningOf(id), [],
        [
            Part("title", FieldRole.ChallengeTitle),
            Part("problem", FieldRole.ChallengeProblem),
            Part("method", FieldRole.ChallengeMethod),
            Part("quantitative", FieldRole.ChallengeQuantitative),
            Part("qualitative", FieldRole.ChallengeQualitative),
        ]);
    }

    private Field Make(string section, string id, FieldKind kind, FieldRole role, string title, string shortTitle, bool required)
    {
        var words = guide.Sections?.GetValueOrDefault(section)?.Fields?.GetValueOrDefault(id);
        return new Field(id, section, kind, role, title, shortTitle, words?.Ask ?? "", examples.Of(section, id), required, []);
    }

    private string MeaningOf(string section) => guide.Sections?.GetValueOrDefault(section)?.Meaning ?? "";
}
