using PaLineBot.Documents.Papers.Pa1;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Benchmarks.Documents;

/// <summary>Whole PA1 of teachers, each with a name of its own.</summary>
internal static class SamplePapers
{
    /// <summary>So many Word files.</summary>
    public static IReadOnlyList<byte[]> Make(int count)
    {
        var form = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!;
        var sheet = form.Fields.Where(f => f.OnlyWhen is null).Aggregate(
            AnswerSheet.Empty(form.Ref),
            (s, f) => (f.Example ?? (f.Options.Count > 0 ? f.Options[0].Id : null)) is { } text ? s.With(f.Id, text) : s);
        return [.. Enumerable.Range(1, count).Select(n => Agreement1Docx.Build(form, sheet, Facts(n), thaiDigits: false))];
    }

    private static PaperFacts Facts(int n) => new()
    {
        FullName = $"นางสาวสุดา ใจดี{n}",
        Standing = AcademicStanding.Professional,
        SchoolName = "โรงเรียนบ้านหนองตัวอย่าง",
        DistrictName = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1",
        FiscalYear = 2570,
        Round = new PaperRound(1, $"ABCD-{n:0000}", $"https://pa.example.go.th/verify/ABCD{n:0000}-0123456789abcde", new DateTimeOffset(2026, 11, 22, 3, 0, 0, TimeSpan.Zero), null),
    };
}
