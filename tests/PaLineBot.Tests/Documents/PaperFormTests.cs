using System.Text.RegularExpressions;
using PaLineBot.Documents.Papers.Pa1;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Documents;

public sealed class PaperFormTests
{
    public static TheoryData<Position> Positions => [.. PaperSamples.Positions];

    [Theory]
    [MemberData(nameof(Positions))]
    public void Every_position_has_a_paper_that_Word_accepts(Position position)
    {
        foreach (var facts in new[] { PaperSamples.Facts(position), PaperSamples.Facts(position, submitted: false), PaperSamples.Facts(position, decision: PaperSamples.Approved) })
        {
            Assert.Equal("", DocxText.Faults(PaperSamples.Whole(position, facts, thaiDigits: true)));
        }
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public void Every_title_of_the_form_and_every_answer_stands_on_the_paper(Position position)
    {
        var (form, text) = (Examples.FormOf(position), DocxText.Body(PaperSamples.Whole(position)));
        Assert.All(form.SubIndicators, s => Assert.Contains($"{s.Id} {s.Title}", text, StringComparison.Ordinal));
        Assert.All(form.SubIndicators, s => Assert.Contains($"{s.DomainNo}. {s.DomainTitle}", text, StringComparison.Ordinal));
        Assert.All(form.Fields.SelectMany(f => f.Options), o => Assert.Contains(o.Title, text, StringComparison.Ordinal));
        Assert.All(form.Fields.Where(f => f.Kind == FieldKind.Text && f.OnlyWhen is null), f => Assert.Contains(f.Example!, text, StringComparison.Ordinal));
        Assert.Contains(form.ApprovalTitle, text, StringComparison.Ordinal);
        Assert.Contains("ระหว่างวันที่ 1 เดือนตุลาคม พ.ศ. 2569 ถึงวันที่ 30 เดือนกันยายน พ.ศ. 2570", text, StringComparison.Ordinal);
        Assert.Equal(form.ChallengeCount, Regex.Count(text, "3.2 เชิงคุณภาพ"));
    }

    [Theory]
    [InlineData("นาย สมชาย ใจดี", "ชื่อ นายสมชาย นามสกุล ใจดี")]
    [InlineData("ว่าที่ ร.ต. มานะ ตั้งใจ", "ชื่อ ว่าที่ ร.ต.มานะ นามสกุล ตั้งใจ")]
    [InlineData("ดร. สมหญิง  ใจงาม", "ชื่อ ดร.สมหญิง นามสกุล ใจงาม")]
    [InlineData("นางสาวสุดา ณ อยุธยา", "ชื่อ นางสาวสุดา นามสกุล ณ อยุธยา")]
    public void A_name_stands_in_its_two_fields_with_its_title(string name, string expected)
    {
        var text = DocxText.Body(PaperSamples.Whole(Position.Teacher, PaperSamples.Facts(Position.Teacher) with { FullName = name }));
        Assert.Contains(expected, Regex.Replace(text, @"\s+", " "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_says_that_it_is_one_and_has_no_receipt()
    {
        var draft = DocxText.Frame(PaperSamples.Whole(Position.Teacher, PaperSamples.Facts(Position.Teacher, submitted: false)));
        Assert.Contains("ฉบับร่าง", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("เลขรับ", draft, StringComparison.Ordinal);

        var submitted = DocxText.Frame(PaperSamples.Whole(Position.Teacher));
        Assert.DoesNotContain("ฉบับร่าง", submitted, StringComparison.Ordinal);
        Assert.Contains("เลขรับ ABCD-2345", submitted, StringComparison.Ordinal);
        Assert.Contains("PA 1/ส", submitted, StringComparison.Ordinal);
    }

    [Fact]
    public void With_Thai_digits_all_digits_are_Thai_but_those_of_codes_and_addresses()
    {
        var paper = PaperSamples.Only(true, ("challenge.1.problem", "ร้อยละ 42.86 ของ 12 คน ดู https://a.example/2570/7 และวิชา TH4101 ชั้น ป.4"));
        var body = DocxText.Body(paper);
        Assert.Contains("ร้อยละ ๔๒.๘๖ ของ ๑๒ คน ดู https://a.example/2570/7 และวิชา TH4101 ชั้น ป.๔", body, StringComparison.Ordinal);
        Assert.Contains("ประจำปีงบประมาณ พ.ศ. ๒๕๗๐", body, StringComparison.Ordinal);
        Assert.Contains("ABCD-2345", DocxText.Frame(paper), StringComparison.Ordinal);
        Assert.Contains("PA 1/ส", DocxText.Frame(paper), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_is_ticked_and_signed_with_name_and_date()
    {
        var returned = new PaperDecision(false, PaperSamples.Approved.At, "นายสมชาย ผู้นำ", "ผู้อำนวยการสถานศึกษา", ["1.2 ระบุจำนวนผู้เรียน", "ขอให้ทบทวน"]);
        var (yes, no) = (Body(PaperSamples.Approved), Body(returned));
        Assert.Contains("( ✓ ) เห็นชอบ", yes, StringComparison.Ordinal);
        Assert.Contains("( ✓ ) ไม่เห็นชอบ", no, StringComparison.Ordinal);
        Assert.Contains("1.2 ระบุจำนวนผู้เรียน\nขอให้ทบทวน", no, StringComparison.Ordinal);
        Assert.Contains("(นายสมชาย ผู้นำ)\nตำแหน่ง ผู้อำนวยการสถานศึกษา\n23 พฤศจิกายน 2569", yes, StringComparison.Ordinal);

        static string Body(PaperDecision decision) =>
            DocxText.Body(PaperSamples.Whole(Position.Teacher, PaperSamples.Facts(Position.Teacher, decision: decision)));
    }

    [Fact]
    public void What_XML_cannot_hold_becomes_a_visible_mark()
    {
        var text = DocxText.Body(PaperSamples.Only(false, ("1.1.task", "ก\u0000ข\u0008ค\uD83Dง\uFFFFจ\r\nฉ\rช")));
        Assert.Contains("ก\uFFFDข\uFFFDค\uFFFDง\uFFFDจ\nฉ\nช", text, StringComparison.Ordinal);
    }
}
