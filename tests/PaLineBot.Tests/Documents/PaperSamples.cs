using PaLineBot.Documents.Papers.Pa1;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Documents;

/// <summary>Papers to look at.</summary>
internal static class PaperSamples
{
    /// <summary>Where their QR codes lead.</summary>
    public const string VerifyUrl = "https://pa.example.go.th/verify/ABCD2345-0123456789abcde";

    /// <summary>The positions that have a form.</summary>
    public static readonly Position[] Positions = [Position.Teacher, Position.SchoolDirector, Position.DeputySchoolDirector, Position.DistrictDirector];

    /// <summary>What stands on a paper besides answers.</summary>
    public static PaperFacts Facts(Position position, bool submitted = true, PaperDecision? decision = null) => new()
    {
        FullName = "นางสาวสุดา ใจดี",
        Standing = position == Position.DistrictDirector ? AcademicStanding.Expert : AcademicStanding.SeniorProfessional,
        SchoolName = position == Position.DistrictDirector ? null : Office.SchoolName,
        DistrictName = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1",
        FiscalYear = 2570,
        Round = submitted ? new PaperRound(2, "ABCD-2345", VerifyUrl, new DateTimeOffset(2026, 11, 22, 3, 32, 0, TimeSpan.Zero), decision) : null,
    };

    /// <summary>เห็นชอบ.</summary>
    public static readonly PaperDecision Approved =
        new(true, new DateTimeOffset(2026, 11, 23, 2, 5, 0, TimeSpan.Zero), "นายสมชาย ผู้นำ", "ผู้อำนวยการสถานศึกษา", []);

    /// <summary>The whole paper of a position with the catalogue's examples.</summary>
    public static byte[] Whole(Position position, PaperFacts? facts = null, bool thaiDigits = false) =>
        Agreement1Docx.Build(Examples.FormOf(position), Examples.Sheet(Examples.FormOf(position)), facts ?? Facts(position), thaiDigits);

    /// <summary>A teacher's paper with nothing on it but these answers.</summary>
    public static byte[] Only(bool thaiDigits, params IEnumerable<(string Field, string Text)> answers)
    {
        var form = Examples.FormOf(Position.Teacher);
        return Agreement1Docx.Build(form, answers.Aggregate(AnswerSheet.Empty(form.Ref), (s, a) => s.With(a.Field, a.Text)), Facts(Position.Teacher), thaiDigits);
    }
}
