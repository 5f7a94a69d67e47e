using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;
using static PaLineBot.Rules.Tests.Lint.LintHelp;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>P1-05, P1-06, P1-12: what a task says.</summary>
public sealed class TaskRulesTests
{
    private const string OneSentence = "พัฒนาหน่วยการเรียนรู้วิชาภาษาไทยชั้นประถมศึกษาปีที่ 4 ให้เหมาะกับผู้เรียน";

    [Theory]
    [InlineData(OneSentence, OneSentence)]
    [InlineData("  " + OneSentence + "\n", OneSentence)]
    [InlineData("สรุปผลโดยรวมของหน่วยการเรียนรู้วิชาภาษาไทยให้ผู้เรียนทราบ", "สรุปผลโดยรวมของหน่วยการเรียนรู้วิชาภาษาไทยให้ผู้เรียนทราบ")]
    [InlineData("จัดการศึกษาขั้นพื้นฐานให้ผู้เรียนทุกคนในเขตบริการ", "จัดการศึกษาขั้นพื้นฐานให้ผู้เรียนทุกคนในเขตบริการ")]
    [InlineData("1) วิเคราะห์หลักสูตรสถานศึกษา 2) จัดทำหน่วยการเรียนรู้", null)]
    [InlineData("๑. วิเคราะห์หลักสูตรสถานศึกษา ๒. จัดทำหน่วยการเรียนรู้", null)]
    [InlineData("- วิเคราะห์หลักสูตรสถานศึกษา\n- จัดทำหน่วยการเรียนรู้", null)]
    [InlineData("วิเคราะห์ผู้เรียนรายคน\nทำหน่วยการเรียนรู้ร่วมกับกลุ่มสาระ", null)]
    [InlineData("พัฒนาหน่วยการเรียนรู้วิชาภาษาไทยโดยใช้นิทานพื้นบ้าน", null)]
    [InlineData("พัฒนาหน่วยการเรียนรู้วิชาภาษาไทยด้วยการใช้นิทานพื้นบ้าน", null)]
    [InlineData("วิธีการดำเนินการ ประชุมครูแล้วปรับหลักสูตรสถานศึกษา", null)]
    [InlineData("พัฒนาหน่วย", null)]
    [InlineData("-", null)]
    public void P1_05_wants_steps(string text, string? words) => Expect("P1-05", Severity.Warning, TestCatalogue.Teacher, "1.2.task", text, words);

    [Theory]
    [InlineData("สร้างและหรือพัฒนาหลักสูตร แบบที่ 1.1", "สร้างและหรือพัฒนาหลักสูตร แบบที่ 1.1")]
    [InlineData("สร้างและหรือพัฒนาหลักสูตรแบบที่ ๑.๑", "สร้างและหรือพัฒนาหลักสูตรแบบที่ ๑.๑")]
    [InlineData("1.1 สร้างและหรือพัฒนาหลักสูตร แบบที่ 1.1 ปีนี้", "1.1 สร้างและหรือพัฒนาหลักสูตร แบบที่ 1.1 ปีนี้")]
    [InlineData("ทำหลักสูตร", "ทำหลักสูตร")]
    [InlineData("ทำ 2 หลักสูตร", "ทำ 2 หลักสูตร")]
    [InlineData("ทำ ๒ หลักสูตร", "ทำ ๒ หลักสูตร")]
    [InlineData("สร้างและหรือพัฒนาหลักสูตร แบบที่ 1.1 โดยวิเคราะห์ตัวชี้วัดร่วมกับครูในกลุ่มสาระ", null)]
    [InlineData(OneSentence, null)]
    [InlineData("ไม่มี", null)]
    public void P1_06_wants_more_than_the_title(string text, string? words) => Expect("P1-06", Severity.Warning, TestCatalogue.Teacher, "1.1.task", text, words);

    [Theory]
    [InlineData("1) อยู่เวรประจำวันทุกวันจันทร์ 2) บันทึกสมุดเวร", "อยู่เวร")]
    [InlineData("1) ทำเวรประจำวันทุกวันจันทร์ 2) บันทึกสมุด", "เวรประจำวัน")]
    [InlineData("๑) ทำความสะอาดห้องเรียน ๒) จัดโต๊ะ", "ทำความสะอาดห้อง")]
    [InlineData("1) จัดห้องเรียนให้สะอาด 2) ให้ผู้เรียนร่วมวางข้อตกลง", null)]
    public void P1_12_asks_about_minor_duties(string text, string? words) => Expect("P1-12", Severity.Hint, TestCatalogue.Teacher, "1.7.task", text, words);

    [Theory]
    [InlineData("1.7.outcome")]
    [InlineData("challenge.1.method")]
    public void P1_12_looks_at_tasks_only(string field) => Expect("P1-12", Severity.Hint, TestCatalogue.Teacher, field, "เวรประจำวัน", null);
}
