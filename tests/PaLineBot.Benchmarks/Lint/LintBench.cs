using System.Diagnostics;
using PaLineBot.Benchmarks.Support;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Benchmarks.Lint;

/// <summary>How long a whole form and one field take to be checked, and the worst of long texts made to keep a pattern busy.</summary>
internal static class LintBench
{
    private const int Rounds = 200;

    private static readonly string[] Hostile =
    [
        new(' ', 20_000), new('.', 20_000), new('(', 20_000), new('1', 20_000), new('-', 20_000), Many("1.", 10_000), Many("ร้อยละ ", 3_000), Many("ระดับ", 4_000), Many("( ", 10_000),
        Many("ข้อ 1.1 ", 3_000),
    ];

    /// <summary>Runs it.</summary>
    public static Task<Figures> RunAsync(string root)
    {
        var form = FormCatalogue.Embedded.CurrentFor(Position.DistrictDirector)!;
        var usual = Subject(form, form.Fields.Where(f => f is { Kind: FieldKind.Text, Example: { } }).Select(f => (f.Id, f.Example!)));
        var last = form.Fields.Last(f => f.Kind == FieldKind.Text).Id;
        var teacher = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!;
        var hostile = Hostile.Select(t => Subject(teacher, teacher.Fields.Where(f => f.Kind == FieldKind.Text).Take(4).Select(f => (f.Id, t))));
        return Task.FromResult(new Figures()
            .Add("form_ms", Median(() => Linter.Check(usual)), 2)
            .Add("field_ms", Median(() => Linter.CheckField(usual, last)), 2)
            .Add("hostile_max_ms", hostile.Max(s => Once(() => Linter.Check(s)))));
    }

    private static LintSubject Subject(Form form, IEnumerable<(string Field, string Text)> texts) => new(
        form, texts.Aggregate(AnswerSheet.Empty(form.Ref), (sheet, t) => sheet.With(t.Field, t.Text)), AcademicStanding.Expert, 2570, new DateOnly(2026, 10, 1), new DateOnly(2027, 9, 30));

    private static double Median(Action action) => Enumerable.Range(0, Rounds).Select(_ => Once(action)).Median();

    private static double Once(Action action)
    {
        var begun = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
