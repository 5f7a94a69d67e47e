using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Rules.Tests.Forms;

public sealed class ProgressTests
{
    private static readonly Form Form = TestCatalogue.Director;
    private static readonly Section First = Form.SubIndicators.First();
    private static readonly AnswerSheet Empty = AnswerSheet.Empty(Form.Ref);
    private static readonly AnswerSheet Full = Form.Fields.Aggregate(Empty, (sheet, f) => sheet.With(f.Id, f.Kind == FieldKind.Text ? "ทำแล้ว" : "1"));

    [Fact]
    public void An_empty_form_has_nothing_done_and_misses_what_it_asks()
    {
        Assert.Equal((0, false), (Progress.CountDone(Form, Empty), Progress.IsComplete(Form, Empty)));
        Assert.Equal(Form.Fields.Where(f => f.Required && Empty.IsAsked(f)), Progress.Missing(Form, Empty));
        Assert.All(Form.Sections, s => Assert.False(Progress.IsDone(s, Empty)));
    }

    [Fact]
    public void A_full_one_is_done_and_complete()
    {
        Assert.Equal((15, true), (Progress.CountDone(Form, Full), Progress.IsComplete(Form, Full)));
        Assert.Empty(Progress.Missing(Form, Full));
    }

    [Fact]
    public void One_field_that_is_empty_or_blank_or_only_copied_keeps_its_section_open()
    {
        var field = First.Fields[0].Id;
        foreach (var open in new[] { Full.With(field, (Answer?)null), Full.With(field, "  "), Full.With(field, Answer.Of("ปีก่อน") with { NeedsRevision = true }) })
        {
            Assert.Equal((false, 14, false), (Progress.IsDone(First, open), Progress.CountDone(Form, open), Progress.IsComplete(Form, open)));
        }
    }

    [Fact]
    public void What_is_only_copied_is_not_missing() =>
        Assert.Empty(Progress.Missing(Form, Full.With(First.Fields[0].Id, Answer.Of("ปีก่อน") with { NeedsRevision = true })));

    [Fact]
    public void What_is_not_asked_or_not_required_is_not_waited_for()
    {
        var conditional = Form.Fields.First(f => f.OnlyWhen is not null);
        Assert.True(Progress.IsComplete(Form, Full.With(conditional.OnlyWhen!.FieldId, "full").With(conditional.Id, (Answer?)null)));
        Assert.False(Progress.IsComplete(Form, Full.With(conditional.OnlyWhen!.FieldId, conditional.OnlyWhen.Value).With(conditional.Id, (Answer?)null)));
        Assert.All(Form.Fields.Where(f => !f.Required), f => Assert.True(Progress.IsComplete(Form, Full.With(f.Id, (Answer?)null))));
    }

    // What stands in the four cells of a column: w written, c copied and not looked at, - empty; and whether the column waits, for which of its cells.
    [Theory]
    [InlineData("----", "learners staff schools office", "learners")]
    [InlineData("w---", "", "")]
    [InlineData("---w", "", "")]
    [InlineData("wwww", "", "")]
    [InlineData("-ww-", "", "")]
    [InlineData("c---", "learners", "")]
    [InlineData("wc--", "staff", "")]
    [InlineData("cccc", "learners staff schools office", "")]
    public void Of_the_groups_of_people_one_is_enough_and_what_was_copied_is_looked_at(string cells, string waiting, string missing)
    {
        var district = TestCatalogue.District;
        var all = district.Fields.Where(f => f.OnlyWhen is null).Aggregate(AnswerSheet.Empty(district.Ref), (sheet, f) => sheet.With(f.Id, "ทำแล้ว"));
        var section = district.FindSection("1.1")!;
        var column = section.ColumnOf(district.FindField("1.1.outcome.learners")!).ToList();
        var written = column.Zip(cells).Aggregate(all, (sheet, c) => sheet.With(c.First.Id, c.Second switch
        {
            'w' => Answer.Of("ทำแล้ว"),
            'c' => Answer.Of("ปีก่อน") with { NeedsRevision = true },
            _ => null,
        }));

        Assert.Equal(waiting, string.Join(' ', column.Where(f => Progress.IsWaitedFor(section, f, written)).Select(f => f.Beneficiary)));
        Assert.Equal(missing, string.Join(' ', Progress.Missing(district, written).Select(f => f.Beneficiary)));
        var isDone = waiting.Length == 0;
        Assert.Equal((isDone, isDone ? 15 : 14, isDone), (Progress.IsDone(section, written), Progress.CountDone(district, written), Progress.IsComplete(district, written)));
    }

    [Fact]
    public void A_task_alone_is_no_done_item_where_the_outcomes_are_those_of_groups()
    {
        var district = TestCatalogue.District;
        var task = AnswerSheet.Empty(district.Ref).With("1.1.task", "ทำแล้ว");
        Assert.False(Progress.IsDone(district.FindSection("1.1")!, task));
        Assert.Equal(["1.1.outcome.learners", "1.1.measure.learners"], Progress.WaitedFor(district.FindSection("1.1")!, task).Select(f => f.Id));
        Assert.True(Progress.IsDone(district.FindSection("1.1")!, task.With("1.1.outcome.office", "เกิดผล").With("1.1.measure.staff", "ร้อยละ 80")));
    }

    [Theory]
    [InlineData("1.1.task")]
    [InlineData("1.1.task 1.1.outcome.staff")]
    [InlineData("1.1.outcome.office 1.1.measure.schools")]
    [InlineData("1.1.task 1.1.outcome.office 1.1.measure.learners")]
    public void What_is_missing_of_an_item_that_is_begun_is_what_the_linter_asks_for(string written)
    {
        var district = TestCatalogue.District;
        var sheet = written.Split(' ').Aggregate(AnswerSheet.Empty(district.Ref), (all, id) => all.With(id, "ศึกษานิเทศก์ใช้ข้อมูลรายโรงเรียนวางแผนนิเทศครบ 12 คน"));
        var asked = Linter.Check(LintSubject.OfYear(district, sheet, AcademicStanding.Expert, 2570)).Where(f => f is { SectionId: "1.1", Severity: Severity.Error }).Select(f => f.FieldId);
        Assert.Equal(Progress.Missing(district.FindSection("1.1")!, sheet).Select(f => f.Id), asked);
    }
}
