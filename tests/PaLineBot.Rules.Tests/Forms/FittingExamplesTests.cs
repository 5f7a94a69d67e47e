using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Tests.Forms;

public sealed class FittingExamplesTests
{
    private static readonly Form Teacher = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!;

    [Theory]
    [InlineData("earlyChildhood", "", "ปฐมวัย")]
    [InlineData("specialEducation", "", "การศึกษาพิเศษ")]
    [InlineData("vocational", "", "สายวิชาชีพ")]
    [InlineData("nonFormal", "", "นอกระบบ/ตามอัธยาศัย")]
    [InlineData("general", "", "ประถมศึกษา มัธยมศึกษา")]
    [InlineData("general", "พัฒนาหลักสูตรภาษาไทยชั้น ป.5", "ประถมศึกษา")]
    [InlineData("general", "พัฒนาหลักสูตรชั้นมัธยมศึกษาปีที่ 1", "มัธยมศึกษา")]
    [InlineData("general", "สอนชั้น ม.๓", "มัธยมศึกษา")]
    [InlineData("general", "สอนชั้น ป.6 และ ม.1 โรงเรียนขยายโอกาส", "ประถมศึกษา มัธยมศึกษา")]
    [InlineData("earlyChildhood", "สอนชั้น ม.2", "ปฐมวัย")]
    [InlineData("specialEducation,earlyChildhood", "", "ปฐมวัย การศึกษาพิเศษ")]
    [InlineData("general,earlyChildhood,specialEducation,vocational", "", "ประถมศึกษา มัธยมศึกษา ปฐมวัย")]
    [InlineData("general,earlyChildhood,specialEducation", "สอนชั้น ป.1", "ประถมศึกษา ปฐมวัย การศึกษาพิเศษ")]
    [InlineData("", "", "ประถมศึกษา")]
    [InlineData("", "สอนชั้น ม.2", "ประถมศึกษา")]
    public void Of_each_kind_that_was_ticked_there_is_one_and_own_words_tell_what_a_tick_does_not(string ticked, string written, string kinds)
    {
        var sheet = AnswerSheet.Empty(Teacher.Ref).With("header.roomTypes", ticked).With("1.1.task", written);
        Assert.Equal(kinds, string.Join(' ', Of("1.2.task", sheet).Select(e => e.Kind!.Title)));
        Assert.Equal(kinds, string.Join(' ', Of("challenge.1.method", sheet).Select(e => e.Kind!.Title)));
    }

    [Theory]
    [InlineData(AcademicStanding.None, "ปรับประยุกต์")]
    [InlineData(AcademicStanding.Professional, "แก้ไขปัญหา")]
    [InlineData(AcademicStanding.SeniorProfessional, "ริเริ่ม")]
    [InlineData(AcademicStanding.Expert, "คิดค้น")]
    [InlineData(AcademicStanding.SpecialExpert, "สร้างการเปลี่ยนแปลง")]
    public void A_challenge_is_of_ones_own_standing(AcademicStanding standing, string verb) =>
        Assert.Contains(verb, Assert.Single(Of("challenge.1.title", Ticked("vocational"), standing)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(Position.DistrictDirector, AcademicStanding.Professional, AcademicStanding.Expert)]
    [InlineData(Position.DeputySchoolDirector, AcademicStanding.SpecialExpert, AcademicStanding.Expert)]
    public void A_standing_without_its_own_gets_the_next_higher_one_or_else_the_highest(Position position, AcademicStanding standing, AcademicStanding shown)
    {
        var form = FormCatalogue.Embedded.CurrentFor(position)!;
        var fitting = new FittingExamples(form, AnswerSheet.Empty(form.Ref), standing).Of(form.FindField("challenge.1.title")!);
        Assert.Equal(shown, Assert.Single(fitting).Standing);
    }

    [Fact]
    public void What_is_the_same_for_all_is_shown_to_all_and_a_choice_has_none()
    {
        Assert.Equal(["20"], Of("workload.teaching", Ticked("vocational")).Select(e => e.Text));
        Assert.Empty(Of("header.roomTypes", Ticked("vocational")));
    }

    private static AnswerSheet Ticked(string options) => AnswerSheet.Empty(Teacher.Ref).With("header.roomTypes", options);

    private static IReadOnlyList<FieldExample> Of(string field, AnswerSheet sheet, AcademicStanding standing = AcademicStanding.None) =>
        new FittingExamples(Teacher, sheet, standing).Of(Teacher.FindField(field)!);
}
