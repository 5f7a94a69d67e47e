using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Tests.Forms;

public sealed class ShippedFormsTests
{
    [Theory]
    [InlineData(Position.Teacher, 1, null, "8+4+3", 5)]
    [InlineData(Position.SchoolDirector, 1, 5, "6+3+2+2+2", 5)]
    [InlineData(Position.DeputySchoolDirector, 1, 10, "6+3+2+2+2", 4)]
    [InlineData(Position.DistrictDirector, 3, null, "4+3+3+2+3", 2)]
    public void Every_position_has_its_domains_topics_hours_and_standings(Position position, int challenges, int? hours, string rows, int levels)
    {
        var form = FormCatalogue.Embedded.CurrentFor(position)!;
        Assert.Equal(FormStatus.Complete, form.Status);
        Assert.Equal(rows, string.Join('+', form.SubIndicators.GroupBy(s => s.DomainNo).Select(g => g.Count())));
        Assert.Equal(challenges, form.ChallengeCount);
        Assert.Equal(hours, (int?)form.MinimumHours);
        Assert.Equal(levels, form.Levels.Count);
    }

    [Fact]
    public void Supervisors_have_a_form_that_cannot_be_started_and_assistant_teachers_none()
    {
        Assert.Equal(FormStatus.IndicatorSetIncomplete, FormCatalogue.Embedded.CurrentFor(Position.EducationalSupervisor)!.Status);
        Assert.Null(FormCatalogue.Embedded.CurrentFor(Position.AssistantTeacher));
    }

    [Theory]
    [InlineData(Position.Teacher, "1.6", "ศึกษา วิเคราะห์ และสังเคราะห์ เพื่อแก้ปัญหาหรือพัฒนาการเรียนรู้")]
    [InlineData(Position.SchoolDirector, "1.1", "การวางแผนพัฒนามาตรฐานการเรียนรู้ของผู้เรียน")]
    [InlineData(Position.DeputySchoolDirector, "5.1", "การพัฒนาตนเองและวิชาชีพ")]
    [InlineData(Position.DistrictDirector, "4.1", "สร้างและพัฒนาความร่วมมืออย่างสร้างสรรค์กับ ข้าราชการครูและบุคลากรทางการศึกษา ผู้เรียน สถานศึกษา หน่วยงานภาครัฐ ชุมชน และเครือข่าย")]
    public void Titles_are_the_official_ones(Position position, string no, string title) =>
        Assert.Equal(title, FormCatalogue.Embedded.CurrentFor(position)!.FindSection(no)!.Title);

    [Fact]
    public void Our_words_do_not_ask_for_portfolios_or_exhibitions()
    {
        string[] paperwork = ["แฟ้มสะสมงาน", "จัดทำแฟ้ม", "ทำแฟ้ม", "นิทรรศการ", "portfolio"];
        var texts = FormCatalogue.Embedded.All.SelectMany(f => f.Fields).SelectMany(f => f.Examples.Select(e => e.Text).Append(f.Ask))
            .Concat(FormCatalogue.Embedded.All.SelectMany(f => f.Sections).Select(s => s.Meaning));
        Assert.DoesNotContain(texts, t => paperwork.Any(p => t.Contains(p, StringComparison.OrdinalIgnoreCase)));
    }
}
