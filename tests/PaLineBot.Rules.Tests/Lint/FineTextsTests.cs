using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;
using static PaLineBot.Rules.Tests.Lint.LintHelp;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>What people write that is right as it is: a rule that spoke here would not be believed elsewhere.</summary>
public sealed class FineTextsTests
{
    private const string Task = "1.2.task";
    private const string Outcome = "1.2.outcome";
    private const string Measure = "1.2.measure";
    private const string Quantitative = "challenge.1.quantitative";
    private const string Qualitative = "challenge.1.qualitative";

    [Theory]
    // Written on purpose, and no blank of a template.
    [InlineData("P1-08", Measure, "ผู้เรียนร้อยละ 80 ผ่านเกณฑ์ (ระบุเป็นรายห้อง)")]
    [InlineData("P1-08", Measure, "ผู้เรียนร้อยละ 80 ผ่านเกณฑ์ (ระบุไว้ในแผนการสอน)")]
    [InlineData("P1-08", Task, "ใช้ใบงาน เกม บทบาทสมมติ ....")]
    [InlineData("P1-08", Task, "ใช้ใบงาน เกม บทบาทสมมติ ……\nสรุปผลร่วมกัน")]
    [InlineData("P1-08", Measure, "ครู 12 คน บุคลากรสนับสนุนจำนวน - คน")]
    // More than all of it.
    [InlineData("C-09", Quantitative, "ผลงานนวัตกรรมร้อยละ 110 ของเป้าหมาย")]
    [InlineData("C-09", Quantitative, "ได้ร้อยละ 120 ของค่าเป้าหมายที่สถานศึกษากำหนด")]
    [InlineData("C-09", Measure, "ยอดยืมหนังสือ 150% ของปีการศึกษาก่อน")]
    [InlineData("C-09", Measure, "ยอดยืมหนังสือร้อยละ 130 เมื่อเทียบกับภาคเรียนที่ 1")]
    [InlineData("C-09", Quantitative, "ดำเนินการได้เกินเป้าหมาย ร้อยละ 105")]
    // Numbers that belong to a name.
    [InlineData("C-10", Qualitative, "ผู้เรียนมีคุณลักษณะอันพึงประสงค์ 8 ประการ")]
    [InlineData("C-10", Qualitative, "ผู้เรียนมีสมรรถนะสำคัญ ๕ ประการ")]
    [InlineData("C-10", Qualitative, "เด็กมีพัฒนาการ 4 ด้านสมวัย")]
    [InlineData("C-10", Qualitative, "ผู้เรียนยึดค่านิยม 12 ข้อ")]
    [InlineData("C-10", Qualitative, "ผู้เรียนมีทักษะตามหลัก 3R8C และพหุปัญญา 8 ด้าน")]
    [InlineData("C-10", Qualitative, "เด็กอายุ 5-6 ปีมีทักษะสมองเหมาะสมกับวัย")]
    [InlineData("C-10", Qualitative, "เด็กชั้นอนุบาล 3 มีวินัยในตนเอง")]
    [InlineData("C-10", Qualitative, "ชุดกิจกรรมมีคุณภาพตามเกณฑ์ 80/80 ผู้เรียนมีความรู้")]
    // Measured, or a quality that is seen.
    [InlineData("P1-09", Measure, "80/80")]
    [InlineData("P1-09", Measure, "ชุดฝึกมีประสิทธิภาพ ๗๕/๗๕")]
    [InlineData("P1-09", Measure, "E1/E2")]
    [InlineData("P1-09", Measure, "ประสิทธิภาพ E1 / E2 ตามเกณฑ์")]
    [InlineData("P1-09", Measure, "เกรดเฉลี่ย 3.00 ขึ้นไป")]
    [InlineData("P1-09", Measure, "ผลการเรียนเฉลี่ยไม่ต่ำกว่า ๒.๕๐")]
    [InlineData("P1-09", Measure, "ผู้เรียนมีผลการเรียน 3 ขึ้นไป")]
    [InlineData("P1-09", Measure, "ผู้เรียนมีทักษะการอ่านและเห็นคุณค่าของวรรณคดี")]
    [InlineData("P1-09", Measure, "ชิ้นงานแสดงถึงความคิดสร้างสรรค์ของผู้เรียน")]
    [InlineData("P1-09", Measure, "ร้อยละของผู้เรียนที่ส่งงานตรงเวลาเพิ่มขึ้นเป็น 80")]
    [InlineData("C-06", Quantitative, "ร้อยละของผู้เรียนที่อ่านคล่องเพิ่มขึ้นเป็น 80")]
    [InlineData("C-06", Quantitative, "ร้อยละของผู้เรียนชั้น ป.5 ที่ผ่านเกณฑ์ จากเดิม 60 เป็น ๗๕")]
    [InlineData("C-06", Quantitative, "ชุดฝึกมีประสิทธิภาพ 80/80")]
    [InlineData("C-06", Quantitative, "เกรดเฉลี่ย 3.00 ขึ้นไป")]
    [InlineData("C-07", Quantitative, "ร้อยละของผู้เรียนที่อ่านคล่องเพิ่มขึ้นเป็น 80")]
    // Told of people, in other words.
    [InlineData("P1-10", Outcome, "นร.ทำงานร่วมกับเพื่อนได้")]
    [InlineData("C-11", Qualitative, "ผู้เรียนอ่านคล่อง เขียนคล่อง")]
    [InlineData("C-11", Qualitative, "ผู้เรียนกล้าแสดงออกและรับฟังผู้อื่น")]
    [InlineData("C-11", Qualitative, "ผู้เรียนรักการอ่านและใฝ่เรียนรู้")]
    [InlineData("C-11", Qualitative, "ผู้เรียนแก้โจทย์ได้ด้วยตนเอง")]
    [InlineData("C-05", "challenge.1.method", "วางแผนร่วมกับผู้ปกครอง ปฏิบัติตามแผน ตรวจสอบผล และปรับปรุงวิธีสอน")]
    [InlineData("C-05", "challenge.1.method", "ดำเนินการตาม PDCA คือ Plan วิเคราะห์คำ Do ฝึกอ่าน Check ทดสอบ Act ปรับแบบฝึก")]
    public void Nothing_is_said_that_would_hold_anybody_up(string rule, string field, string text) => Assert.DoesNotContain(
        Linter.CheckField(Subject(TestCatalogue.Teacher, (field, text)), field), f => f.RuleId == rule && f.Severity != Severity.Hint);

    [Theory]
    [InlineData("อบรมผ่านระบบออนไลน์ 20 ชั่วโมง เรื่องการจัดการเรียนรู้เชิงรุก")]
    [InlineData("จัดกิจกรรมการเรียนรู้เรื่องไฟฟ้าในบ้านตามแนวสะเต็มศึกษา")]
    [InlineData("จัดทำหลักสูตรท้องถิ่นร่วมกับปราชญ์ชาวบ้านในตำบล")]
    [InlineData("ใช้เกมกระดานฝึกการบวกลบเลขของผู้เรียนชั้น ป.2")]
    [InlineData("พัฒนาสื่อการอ่านสามประเภท ได้แก่ นิทาน บัตรคำ และหนังสือเล่มเล็ก")]
    [InlineData("เยี่ยมบ้านผู้เรียนทุกคน แล้วจัดกลุ่มช่วยเหลือรายคน")]
    [InlineData("บูรณาการภาษาอังกฤษในวิชาการงานอาชีพเรื่องอาหารท้องถิ่น")]
    [InlineData("ฝึกผู้เรียนอ่านออกเสียงด้วยการจับคู่พี่ช่วยน้อง")]
    public void P1_05_says_nothing_of_a_task_that_tells_how(string text) => Expect("P1-05", Severity.Warning, TestCatalogue.Teacher, Task, text, null);

    [Theory]
    [InlineData("พัฒนาแผนการจัดการเรียนรู้ให้ผู้เรียนชั้น ป.5 ผ่านเกณฑ์ที่กำหนดทุกคน")]
    [InlineData("พัฒนาการเรียนการสอนตลอดปีการศึกษาที่ผ่านมาให้ดียิ่งขึ้นไปอีก")]
    public void P1_05_still_asks_for_it_where_none_is_told(string text) => Expect("P1-05", Severity.Warning, TestCatalogue.Teacher, Task, text, text);

    [Theory]
    [InlineData("ผู้เรียนใช้ศูนย์เครือข่ายอย่างสม่ำเสมอ")]
    [InlineData("ผู้เรียนเข้าศูนย์กลุ่มทุกเดือน")]
    public void A_centre_is_no_nought(string text) => Expect("P1-09", Severity.Warning, TestCatalogue.Teacher, Measure, text, text);
}
