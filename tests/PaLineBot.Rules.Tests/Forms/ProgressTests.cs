using PaLineBot.Rules.Forms;

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
}
