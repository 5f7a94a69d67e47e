using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>A form as the page gets it: the same catalogue the chat reads, no text of its own.</summary>
public static class FormView
{
    /// <summary>The view.</summary>
    public static object Of(Form form) => new
    {
        form.Ref.FormId,
        form.Ref.Version,
        form.Code,
        form.Title,
        form.PositionTitle,
        form.Status,
        Levels = form.Levels.Select(LevelView),
        form.ChallengeCount,
        form.MinimumHours,
        MaxChars = FieldValue.MostChars,
        form.ApprovalTitle,
        Sections = form.Sections.Select(SectionView),
    };

    /// <summary>A practice level, or null.</summary>
    public static object? LevelView(ExpectedPracticeLevel? level) =>
        level is null ? null : new { level.Standing, Title = level.Verb, level.Verb, Detail = level.Meaning };

    private static object SectionView(Section s) => new
    {
        s.Id,
        s.Kind,
        s.Title,
        s.DomainNo,
        s.DomainTitle,
        s.Meaning,
        s.EvidenceHints,
        Fields = s.Fields.Select(f => new
        {
            f.Id,
            f.Kind,
            f.Role,
            f.Title,
            f.ShortTitle,
            f.Ask,
            f.Example,
            f.Required,
            f.Beneficiary,
            f.OnlyWhen,
            f.Options,
        }),
    };
}
