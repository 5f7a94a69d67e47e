namespace PaLineBot.Rules.Forms;

/// <summary>ระดับการปฏิบัติที่คาดหวัง of one standing (S001 §3.1.1, §3.2.1).</summary>
/// <param name="Standing">The standing.</param>
/// <param name="Verb">The official word: ปรับประยุกต์, แก้ไขปัญหา, ริเริ่ม พัฒนา, คิดค้น ปรับเปลี่ยน, สร้างการเปลี่ยนแปลง.</param>
/// <param name="Keywords">Words that lint rule P1-13 accepts as the verb, the one that nobody writes by chance first; พัฒนา alone stands in every PA and is none.</param>
/// <param name="Meaning">What it asks of this position, in plain words.</param>
public sealed record ExpectedPracticeLevel(
    AcademicStanding Standing,
    string Verb,
    IReadOnlyList<string> Keywords,
    string Meaning);
