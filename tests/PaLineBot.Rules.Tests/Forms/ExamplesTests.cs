using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Lint;

namespace PaLineBot.Rules.Tests.Forms;

/// <summary>What our own examples must be: good by our own rules, for whom they are for, and each its own.</summary>
public sealed class ExamplesTests
{
    /// <summary>Letters that two examples may have in common in one run: as long as a phrase everybody uses, shorter than a sentence.</summary>
    private const int LongestShared = 44;

    private static readonly Form Teacher = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!;

    /// <summary>Each form, each kind of class of it, each standing of it.</summary>
    public static TheoryData<Position, string?, AcademicStanding> All
    {
        get
        {
            var data = new TheoryData<Position, string?, AcademicStanding>();
            foreach (var form in FormCatalogue.Embedded.All.Where(f => f.Status == FormStatus.Complete))
                foreach (var kind in form.ExampleKinds.Select(k => k.Title).DefaultIfEmpty<string?>(null))
                    foreach (var level in form.Levels) data.Add(form.Position, kind, level.Standing);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_rule_says_anything_of_them(Position position, string? kind, AcademicStanding standing)
    {
        var form = FormCatalogue.Embedded.CurrentFor(position)!;
        var findings = Linter.Check(LintHelp.Subject(form, SheetOf(form, kind, standing), standing));
        Assert.Equal("", string.Join('\n', findings.Select(f => $"{f.Severity} {f.RuleId} {f.FieldId ?? f.SectionId}: {f.Message}")));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_challenge_shows_the_very_level_of_the_standing_it_is_for(Position position, string? kind, AcademicStanding standing)
    {
        var form = FormCatalogue.Embedded.CurrentFor(position)!;
        var (sheet, words) = (SheetOf(form, kind, standing), form.LevelOf(standing)!.Keywords);
        var without = form.Sections.Where(s => s.Kind == SectionKind.Challenge).SelectMany(s => s.Fields.Where(f => f.Role is FieldRole.ChallengeTitle or FieldRole.ChallengeMethod))
            .Where(f => !words.Any(sheet.TextOf(f.Id).Contains)).Select(f => f.Id);
        Assert.Equal("", string.Join(' ', without));
    }

    [Fact]
    public void A_teacher_finds_an_example_of_every_kind_of_class_in_every_field_and_of_every_standing_in_the_challenge()
    {
        var written = Teacher.Fields.Where(f => f.Kind == FieldKind.Text).ToList();
        Assert.Equal((15 * 3) + 5, written.Count);
        Assert.All(written, f => Assert.Equal(Teacher.ExampleKinds, f.Examples.Select(e => e.Kind).Distinct()));
        var leveled = written.Where(f => f.Role is FieldRole.ChallengeTitle or FieldRole.ChallengeMethod);
        Assert.All(leveled, f => Assert.Equal(Teacher.ExampleKinds.Count * Teacher.Levels.Count, f.Examples.Count(e => e.Standing is not null)));
        var choices = Teacher.FindField("header.roomTypes")!.Options.Select(o => o.Id);
        Assert.Equal(choices.Order(), Teacher.ExampleKinds.Select(k => k.When.Value).Distinct().Order());
    }

    [Fact]
    public void None_repeats_another()
    {
        var texts = FormCatalogue.Embedded.All.SelectMany(form => form.Fields.Where(f => f.Kind == FieldKind.Text && f.OnlyWhen is null)
            .SelectMany(f => f.Examples.Select(e => (Name: $"{form.Position} {e.Kind?.Title} {e.Standing} {f.Id}", Of: (form.Position, e.Kind?.Title, f.SectionId), e.Text)))).ToList();
        var runs = new Dictionary<string, (string Name, (Position, string?, string) Of)>(StringComparer.Ordinal);
        var repeated = new HashSet<string>();
        foreach (var (name, of, text) in texts)
        {
            var letters = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
            for (var at = 0; at + LongestShared <= letters.Length; at++)
            {
                var run = letters.Substring(at, LongestShared);
                // One row or topic may say its own words again, in another column or at another level.
                if (runs.TryGetValue(run, out var first) && first.Of != of) repeated.Add($"{name} and {first.Name}: {run}");
                runs.TryAdd(run, (name, of));
            }
        }

        Assert.Equal("", string.Join('\n', repeated));
        Assert.Equal(texts.Count, texts.Select(t => t.Text).Distinct().Count());
    }

    internal static AnswerSheet SheetOf(Form form, string? kind, AcademicStanding standing)
    {
        var sheet = form.Fields.Where(f => f.Options.Count > 0).Aggregate(AnswerSheet.Empty(form.Ref), (s, f) => s.With(f.Id, f.Options[0].Id));
        if (form.ExampleKinds.FirstOrDefault(k => k.Title == kind) is { } wanted) sheet = sheet.With(wanted.When.FieldId, wanted.When.Value);
        var fitting = new FittingExamples(form, sheet, standing);
        foreach (var field in form.Fields.Where(f => f.Examples.Count > 0 && sheet.IsAsked(f)))
            sheet = sheet.With(field.Id, fitting.Of(field).First(e => kind is null || e.Kind is null || e.Kind.Title == kind).Text);
        return sheet;
    }
}
