using PaLineBot.Rules.Text;
using Xunit;

namespace PaLineBot.Tests.Documents;

/// <summary>Text that breaks documents comes out of Word file and PDF as it was typed. PDFs are read in the order in which they were drawn,
/// as viewers copy them: read by places, a Thai mark without width could stand before or after its neighbour.</summary>
public sealed class TortureTests
{
    private static readonly string Long = string.Concat(Enumerable.Range(1, 200).Select(n => $"ข้อความที่ {n} ผู้เรียนอ่านเขียนได้ดี "))[..5000].Trim();

    private static readonly (string What, string Text)[] Set =
    [
        ("stacked marks", "ปู่ ที่นี่ เก็บปลั๊กไฟ น้ำใจ ซ้ำ ค่ำ ย่ำ ป้ำ ฟ้าผ่า ฎ๊ ฏุ่ ฐู้ ญุ กั๊ก ฬี้ พี่ปิ่น ศิลป์ สิทธิ์ พันธุ์ วันจันทร์"),
        ("sara am", "จำนวน ทำ นำ ำไม่มีพยัญชนะ สำเร็จ กำลัง น้ำ ธรรม ร้ำ"),
        ("unbroken Thai", string.Concat(Enumerable.Repeat("พัฒนาผู้เรียนอย่างต่อเนื่อง", 30))),
        ("unbroken Latin", new string('W', 400) + "x"),
        ("Latin and digits", "ใช้ Kahoot! กับ Google Classroom 24 ครั้ง (ร้อยละ 85.5) ป.4/2 & ม.1 ที่ https://example.org/a?b=1&c=%20#d เวลา 10:32 น."),
        ("emoji", "อ่านคล่อง 😀 👍🏽 👩‍🏫 🇹🇭 ดีมาก 1️⃣อ่าน❤️เขียน ☑ ครบ"),
        ("symbols", "① ‼ ⭐ ⏰ ✅ ⑳ Ⓐ★อ่าน➜เขียน✓ครบ → ต่อ ≥ ๘๐ ☐ยัง ❶หนึ่ง"),
        ("only emoji", "👍👍🏽"),
        ("HTML", "<script>alert('x')</script> &lt;b&gt; {{value}} ${x} ]]> <!-- --> <w:t>ไม่ใช่แท็ก</w:t>"),
        ("lines", "1) ขั้นแรก\n2) ขั้นต่อไป\n\n   3) ย่อหน้า\tแท็บ  สองช่องว่าง"),
        ("5,000 characters", Long),
    ];

    public static TheoryData<string> Names => [.. Set.Select(s => s.What)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_Word_file_has_what_was_typed(string what)
    {
        var text = TextOf(what);
        var paper = PaperSamples.Only(false, ("1.1.task", text), ("challenge.1.method", text));
        Assert.Equal("", DocxText.Faults(paper));
        var body = DocxText.Body(paper);
        Assert.Equal(2, body.Split(text).Length - 1);
    }

    [Fact]
    public async Task A_PDF_has_what_was_typed()
    {
        await using var office = await Converter.StartAsync();
        var wrong = await Task.WhenAll(Set.Select(s => WrongInPdfAsync(office, s.What, s.Text)));
        Assert.True(wrong.All(w => w.Length == 0), string.Join('\n', wrong));
    }

    private static async Task<string> WrongInPdfAsync(Converter office, string what, string text)
    {
        var both = await office.MakeAsync(PaperSamples.Only(false, ("1.1.task", text), ("challenge.1.method", text)));
        var title = PdfText.Bare(Support.Examples.FormOf(Rules.Forms.Position.Teacher).FindField("1.1.task")!.Title);
        var wide = WithoutFrame(await PdfText.AllAsync(both));
        var cell = PdfText.Bare(await PdfText.TasksAsync(both)).Replace(title, "", StringComparison.Ordinal);
        return Wrong($"{what}, full width", text, wide) + Wrong($"{what}, in a cell", text, cell);
    }

    private static string Wrong(string where, string typed, string found) =>
        PdfText.Bare(found).Contains(PdfText.Bare(typed), StringComparison.Ordinal) ? "" : $"{where}:\n{PdfText.Bare(typed)}\n{PdfText.Bare(found)}\n";

    // Between two pages stand foot and head.
    private static string WithoutFrame(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, @"หน้า \d+\s*\f?\s*เลขรับ ABCD-2345\s*PA 1/ส", "", System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private static string TextOf(string what)
    {
        var text = Set.Single(s => s.What == what).Text;
        Assert.Equal(ThaiText.Normalise(text), text);
        return text;
    }
}
