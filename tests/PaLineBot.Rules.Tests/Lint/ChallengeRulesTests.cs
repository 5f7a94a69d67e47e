using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;
using static PaLineBot.Rules.Tests.Lint.LintHelp;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>C-01 to C-05, C-13, C-14: the challenge topic.</summary>
public sealed class ChallengeRulesTests
{
    private static readonly Form Teacher = TestCatalogue.Teacher;

    [Fact]
    public void C_01_wants_one_topic_of_a_teacher_and_three_of_a_district_director()
    {
        Assert.Equal(["challenge.1"], Of("C-01", Subject(Teacher)).Select(f => f.SectionId));
        Assert.Empty(Of("C-01", Subject(Teacher, ("challenge.1.title", "เรื่อง"))));
        var two = Of("C-01", Subject(TestCatalogue.District, ("challenge.2.title", "เรื่อง")));
        Assert.Equal(["challenge.1", "challenge.3"], two.Select(f => f.SectionId));
        Assert.All(two, f => Assert.Equal(Severity.Error, f.Severity));
        Assert.Contains("3 เรื่อง", two[0].Message);
    }

    [Theory]
    [InlineData("challenge.4.title", 1)]
    [InlineData("challenge.3.title", 0)]
    public void C_01_refuses_a_fourth_topic(string field, int count) =>
        Assert.Equal(count, Of("C-01", Subject(TestCatalogue.District, (field, "เรื่อง"))).Count(f => f.SectionId is null));

    [Fact]
    public void C_02_names_each_missing_part_of_a_topic_that_is_begun()
    {
        var findings = Linter.Check(Subject(Teacher, ("challenge.1.title", "การอ่าน"))).Where(f => f.SectionId == "challenge.1").ToList();
        Assert.Equal(["challenge.1.problem", "challenge.1.method", "challenge.1.quantitative", "challenge.1.qualitative"], findings.Select(f => f.FieldId));
        Assert.All(findings, f => Assert.Equal(("C-02", Severity.Error), (f.RuleId, f.Severity)));
    }

    [Theory]
    [InlineData("-", "-")]
    [InlineData("ไม่มี", "ไม่มี")]
    [InlineData("1", "1")]
    [InlineData("๑", "๑")]
    [InlineData("ผู้เรียนมีทักษะการอ่าน", null)]
    public void C_02_takes_a_dash_for_nothing(string text, string? words) => Expect("C-02", Severity.Error, Teacher, "challenge.1.qualitative", text, words);

    [Theory]
    [InlineData("ผู้เรียนอ่านไม่ออกจำนวนมาก", "ผู้เรียนอ่านไม่ออกจำนวนมาก")]
    [InlineData("ผู้เรียนชั้น ป.2 อ่านไม่ออก", "ผู้เรียนชั้น ป.2 อ่านไม่ออก")]
    [InlineData("ผู้เรียน 12 คนอ่านไม่ออก", null)]
    [InlineData("ผู้เรียน ๑๒ คนอ่านไม่ออก", null)]
    [InlineData("ผู้เรียนร้อยละ ๓๕ อ่านไม่ออก", null)]
    [InlineData("ผู้เรียนครึ่งหนึ่งอ่านไม่ออก", null)]
    [InlineData("จากรายงานผลการทดสอบระดับชาติ ผู้เรียนอ่านไม่ออก", null)]
    [InlineData("งานวิจัยพบว่าผู้เรียนอ่านไม่ออก", null)]
    public void C_03_wants_a_figure_or_a_source(string text, string? words) => Expect("C-03", Severity.Warning, Teacher, "challenge.1.problem", text, words);

    [Theory]
    [InlineData("จัดการเรียนการสอนวิชาภาษาไทยชั้น ป.๒", "จัดการเรียนการสอนวิชาภาษาไทยชั้น ป.๒")]
    [InlineData("ผู้เรียน 12 คนอ่านไม่ออก", null)]
    [InlineData("ผลการอ่านต่ำกว่าเกณฑ์", null)]
    public void C_04_asks_what_the_problem_is(string text, string? words) => Expect("C-04", Severity.Hint, Teacher, "challenge.1.problem", text, words);

    [Theory]
    [InlineData("ใช้ชุดฝึกอ่านกับผู้เรียน", "ใช้ชุดฝึกอ่านกับผู้เรียน")]
    [InlineData("ใช้ชุดฝึกอ่าน 5 ชุดกับผู้เรียน", "ใช้ชุดฝึกอ่าน 5 ชุดกับผู้เรียน")]
    [InlineData("1) คัดกรอง 2) ใช้ชุดฝึก", null)]
    [InlineData("๑. คัดกรอง\n๒. ใช้ชุดฝึก", null)]
    [InlineData("คัดกรองผู้เรียน จากนั้นใช้ชุดฝึก", null)]
    [InlineData("ใช้ชุดฝึกตั้งแต่พฤศจิกายนถึงกุมภาพันธ์", null)]
    [InlineData("ใช้ชุดฝึกช่วง พ.ย. ๒๕๖๙", null)]
    [InlineData("ใช้ READ Model ซึ่งเน้นการมีส่วนร่วมในภาคเรียนที่ 1", "Model")]
    [InlineData("1) คัดกรอง 2) สอนตามโมเดล READ", "โมเดล")]
    [InlineData("โมเดล READ 1) คัดกรอง (พ.ย.) 2) ฝึกอ่าน (ธ.ค.)", null)]
    public void C_05_wants_steps_or_dates_and_both_for_a_model(string text, string? words) => Expect("C-05", Severity.Warning, Teacher, "challenge.1.method", text, words);

    [Theory]
    [InlineData("การพัฒนาการอ่านด้วยนิทาน", "การพัฒนาการอ่านด้วยนิทาน")]
    [InlineData("ทักษะดิจิทัล ๕ ด้าน", null)]
    [InlineData("ทักษะ Digital 5 ด้าน", null)]
    public void C_13_wants_a_policy_of_the_year(string title, string? words)
    {
        var subject = Subject(Teacher, ("challenge.1.title", title)) with
        {
            Policies = [new(2570, "digital", "พัฒนาทักษะดิจิทัล", ["ดิจิทัล", "digital"]), new(2569, "reading", "การอ่าน", ["การอ่าน"])],
        };
        var findings = Of("C-13", subject);
        Assert.Equal(words, findings.Count == 0 ? null : WordsOf(Assert.Single(findings), title));
        Assert.All(findings, f => Assert.Equal((Severity.Warning, "challenge.1.title"), (f.Severity, f.FieldId)));
        Assert.Equal(findings, Linter.CheckField(subject, "challenge.1.title").Where(f => f.RuleId == "C-13"), SameFinding);
    }

    [Fact]
    public void C_13_is_silent_for_a_year_without_a_list() => Assert.Empty(Of("C-13", Subject(Teacher, ("challenge.1.title", "การอ่าน"))));

    [Theory]
    [InlineData(AcademicStanding.Professional, "1) คัดกรอง 2) แก้ปัญหารายคน", 0)]
    [InlineData(AcademicStanding.Professional, "1) ริเริ่มชุดฝึก 2) ใช้ชุดฝึก", 0)]
    [InlineData(AcademicStanding.SeniorProfessional, "1) คัดกรอง 2) แก้ปัญหารายคน", 1)]
    [InlineData(AcademicStanding.Professional, "๑) คัดกรอง ๒) ฝึกอ่าน", 1)]
    [InlineData(AcademicStanding.Professional, "", 0)]
    public void C_14_asks_for_the_level_of_the_standing_or_a_higher_one(AcademicStanding standing, string method, int count)
    {
        var sheet = Sheet(Teacher, ("challenge.1.title", "การอ่านคล่อง"), ("challenge.1.method", method));
        var findings = Of("C-14", Subject(Teacher, sheet, standing));
        Assert.Equal(count, findings.Count);
        Assert.All(findings, f => Assert.Equal((Severity.Hint, "challenge.1"), (f.Severity, f.SectionId)));
    }
}
