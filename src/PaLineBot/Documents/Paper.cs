using System.Security.Cryptography;
using System.Text.Json;
using PaLineBot.Agreements;
using PaLineBot.Documents.Papers.Pa1;
using PaLineBot.Links;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents;

/// <summary>All that stands on a paper, before it is drawn.</summary>
public sealed class Paper
{
    // A build has another id when anything in it is another: what an older program drew is drawn anew.
    private static readonly string Program = $"{typeof(Paper).Module.ModuleVersionId} {typeof(Form).Module.ModuleVersionId}";

    internal Paper(int districtId, Form form, AnswerSheet sheet, PaperRow row, PaperFacts facts, bool thaiDigits)
    {
        (DistrictId, Form, Sheet, Row, Facts, ThaiDigits) = (districtId, form, sheet, row, facts, thaiDigits);
        Key = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
        {
            Program,
            districtId,
            row,
            texts = Snapshot.Write(sheet),
            verify = facts.Round?.VerifyUrl,
            thaiDigits,
        }));
    }

    public int DistrictId { get; }

    /// <summary>The frozen round, or null for a draft.</summary>
    public long? SubmissionId => Row.SubmissionId;

    public bool ThaiDigits { get; }

    /// <summary>Names exactly this paper, as this program draws it.</summary>
    public byte[] Key { get; }

    /// <summary>About how many pages it has.</summary>
    public int Pages => PaperLength.Pages(Sheet);

    private Form Form { get; }

    private AnswerSheet Sheet { get; }

    private PaperRow Row { get; }

    private PaperFacts Facts { get; }

    /// <summary>File name with an ending such as <c>.pdf</c>.</summary>
    public string Name(string ending) =>
        FileNames.Of($"PA1 {Row.FiscalYear} {Row.FullName}{(SubmissionId is null ? $" {PaperWording.Get("frame.draft")}" : "")}", ending);

    /// <summary>Draws the Word file; called by <see cref="PaperDrawing"/> alone.</summary>
    internal byte[] Docx() => Agreement1Docx.Build(Form, Sheet, Facts, ThaiDigits);
}
