using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;
using static PaLineBot.Rules.Tests.Lint.LintHelp;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>C-06 to C-12, C-15: quantitative and qualitative targets.</summary>
public sealed class TargetRulesTests
{
    private const string Quantitative = "challenge.1.quantitative";
    private const string Qualitative = "challenge.1.qualitative";
    private static readonly Form Teacher = TestCatalogue.Teacher;

    [Theory]
    [InlineData("ผู้เรียนอ่านคล่องขึ้น", "ผู้เรียนอ่านคล่องขึ้น")]
    [InlineData("ผู้เรียนชั้น ป.5 อ่านคล่องขึ้น", "ผู้เรียนชั้น ป.5 อ่านคล่องขึ้น")]
    [InlineData("ผู้เรียน 25 อ่านคล่อง", "25")]
    [InlineData("ผู้เรียน ๒๕ อ่านคล่อง", "๒๕")]
    [InlineData("ผู้เรียน 25 คนอ่านคล่อง", null)]
    [InlineData("ผู้เรียน ๒๕ คนอ่านคล่อง", null)]
    [InlineData("ผู้เรียนร้อยละ 80 อ่านคล่อง", null)]
    [InlineData("ครูต่อผู้เรียน 1 : 20", null)]
    [InlineData("ผู้เรียน ๓ ใน ๔ อ่านคล่อง", null)]
    [InlineData("ผู้เรียนร้อยละ .... อ่านคล่อง", null)]
    public void C_06_wants_a_number_and_its_unit(string text, string? words) => Expect("C-06", Severity.Warning, Teacher, Quantitative, text, words);

    [Theory]
    [InlineData("ผู้เรียนร้อยละสูงขึ้นกว่าเดิม", "ร้อยละ")]
    [InlineData("ผู้เรียน % อ่านคล่อง", "%")]
    [InlineData("ผู้เรียนหลายเปอร์เซ็นต์อ่านคล่อง", "เปอร์เซ็นต์")]
    [InlineData("ร้อยละของผู้เรียนที่อ่านคล่อง", "ร้อยละ")]
    [InlineData("ร้อยละ 80 ของผู้เรียน และร้อยละของครู", "ร้อยละ")]
    [InlineData("ผู้เรียนร้อยละ 80 อ่านคล่อง", null)]
    [InlineData("ผู้เรียนร้อยละ ๘๐ อ่านคล่อง", null)]
    [InlineData("ผู้เรียนร้อยละไม่น้อยกว่า ๘๐ อ่านคล่อง", null)]
    [InlineData("ผู้เรียนร้อยละแปดสิบอ่านคล่อง", null)]
    [InlineData("ผู้เรียน 80 % อ่านคล่อง", null)]
    [InlineData("ผู้เรียน ๗๕-๘๐ เปอร์เซ็นต์ อ่านคล่อง", null)]
    [InlineData("ผู้เรียนร้อยละ 80% อ่านคล่อง", null)]
    [InlineData("ร้อยละของผู้เรียนที่อ่านคล่อง ไม่น้อยกว่า 80", null)]
    [InlineData("ผู้เรียนร้อยละ .... อ่านคล่อง", null)]
    public void C_07_wants_the_number_of_a_percentage(string text, string? words)
    {
        var finding = Expect("C-07", Severity.Warning, Teacher, Quantitative, text, words);
        if (finding is not null) Assert.Equal(words == "ร้อยละ" ? "ร้อยละ 75" : "75%", finding.Suggestions[1]);
    }

    [Theory]
    [InlineData("1.2.measure")]
    [InlineData("1.2.outcome")]
    public void C_07_looks_at_part_one_too(string field) => Expect("C-07", Severity.Warning, Teacher, field, "ผู้เรียนร้อยละสูงขึ้นกว่าเดิม", "ร้อยละ");

    [Theory]
    [InlineData("ผู้เรียนร้อยละ 100 อ่านคล่อง", "ร้อยละ 100")]
    [InlineData("ผู้เรียน ๑๐๐% อ่านคล่อง", "๑๐๐%")]
    [InlineData("ผู้เรียน 100 คน อ่านคล่อง", null)]
    [InlineData("ผู้เรียนร้อยละ ๙๙ อ่านคล่อง", null)]
    public void C_08_asks_whether_everyone_is_possible(string text, string? words) => Expect("C-08", Severity.Hint, Teacher, Quantitative, text, words);

    [Theory]
    [InlineData("ผู้เรียนร้อยละ 120 อ่านคล่อง", "ร้อยละ 120")]
    [InlineData("ผู้เรียน ๑๐๑% อ่านคล่อง", "๑๐๑%")]
    [InlineData("ผู้เรียน 800 เปอร์เซ็นต์", "800 เปอร์เซ็นต์")]
    [InlineData("ผู้เรียนร้อยละ -5", "ร้อยละ -5")]
    [InlineData("ผู้เรียนร้อยละ 9999999999999999999999999999999", "ร้อยละ 9999999999999999999999999999999")]
    [InlineData("คะแนนเพิ่มขึ้นร้อยละ 120", null)]
    [InlineData("ผู้เรียนร้อยละ 100", null)]
    [InlineData("-80% ของผู้เรียน", null)]
    [InlineData("ผู้เรียน 75-80%", null)]
    [InlineData("ผู้เรียน 120 คน", null)]
    public void C_09_refuses_impossible_percentages(string text, string? words)
    {
        Expect("C-09", Severity.Error, Teacher, Quantitative, text, words);
        Expect("C-09", Severity.Error, Teacher, "1.2.measure", text, words);
    }

    [Theory]
    [InlineData("ผู้เรียน 30 คนมีทักษะการอ่าน", "30 คน")]
    [InlineData("ผู้เรียน ๓๐ คนมีทักษะการอ่าน", "๓๐ คน")]
    [InlineData("ผู้เรียนร้อยละ ๘๐ มีทักษะ", "ร้อยละ ๘๐")]
    [InlineData("ผู้เรียนมีทักษะเพิ่มขึ้นหลาย %", "%")]
    [InlineData("ผู้เรียนครึ่งหนึ่งมีทักษะ", "ครึ่งหนึ่ง")]
    [InlineData("ผู้เรียนชั้น ป.5 และ ม.๓ มีทักษะการอ่าน", null)]
    [InlineData("ผู้เรียนชั้นประถมศึกษาปีที่ 5 มีทักษะการอ่าน", null)]
    [InlineData("ผู้เรียนมีทักษะในศตวรรษที่ ๒๑ ระดับ 3 ขึ้นไป", null)]
    [InlineData("1) ผู้เรียนมีทักษะ\n2) ผู้เรียนมีวินัย", null)]
    [InlineData("ผู้เรียนมีทักษะการอ่าน", null)]
    public void C_10_wants_no_numbers_in_quality(string text, string? words) => Expect("C-10", Severity.Warning, Teacher, Qualitative, text, words);

    [Theory]
    [InlineData("ผู้เรียนเรียนอย่างมีความสุข", "ผู้เรียนเรียนอย่างมีความสุข")]
    [InlineData("ผู้เรียนชั้น ป.๕ ดีขึ้น", "ผู้เรียนชั้น ป.๕ ดีขึ้น")]
    [InlineData("ผู้เรียนมีทักษะการอ่าน", null)]
    [InlineData("ผู้เรียนมีความพึงพอใจ", null)]
    [InlineData("ผู้เรียนมีคุณลักษณะใฝ่เรียนรู้", null)]
    public void C_11_wants_what_changes_in_people(string text, string? words) => Expect("C-11", Severity.Warning, Teacher, Qualitative, text, words);

    [Theory]
    [InlineData("ผู้เรียนมีทักษะการอ่าน", "ผู้เรียนมีทักษะการอ่าน")]
    [InlineData("ผู้เรียนชั้น ป.๕ มีทักษะการอ่าน", "ผู้เรียนชั้น ป.๕ มีทักษะการอ่าน")]
    [InlineData("ผู้เรียนมีทักษะการอ่านตามมาตรฐานการเรียนรู้", null)]
    [InlineData("ผู้เรียนอ่านได้อย่างมีประสิทธิภาพ", null)]
    public void C_12_asks_for_a_standard(string text, string? words) => Expect("C-12", Severity.Hint, Teacher, Qualitative, text, words);

    [Theory]
    [InlineData("ผู้เรียนร้อยละ 80 มีทักษะ", "ผู้เรียนร้อยละ 80 มีทักษะ", true)]
    [InlineData("ผู้เรียนร้อยละ 80 มีทักษะ", "ผู้เรียน ร้อยละ ๘๐ มีทักษะ.", true)]
    [InlineData("ผู้เรียนร้อยละ 80 มีทักษะ", "ผู้เรียนมีทักษะ", false)]
    [InlineData("", "", false)]
    public void C_15_wants_two_different_targets(string quantitative, string qualitative, bool found)
    {
        var findings = Of("C-15", Subject(Teacher, (Quantitative, quantitative), (Qualitative, qualitative)));
        Assert.Equal(found ? [(Severity.Warning, Qualitative, new TextSpan(0, qualitative.Length))] : [], findings.Select(f => (f.Severity, f.FieldId!, f.Span!.Value)));
    }
}
