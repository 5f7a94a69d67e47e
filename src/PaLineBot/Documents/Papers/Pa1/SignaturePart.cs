using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PaLineBot.Documents.Word;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>Where the owner and the superior sign, with the superior's opinion.</summary>
internal static class SignaturePart
{
    // The right half of the page.
    private const int Indent = 3400;

    public static IEnumerable<OpenXmlElement> Of(Ink ink, Form form, PaperFacts facts) =>
    [
        .. Signature(ink, facts.FullName, form.PositionTitle, PaperWording.Get("sign.owner"), facts.Round?.SubmittedAt,
            facts.Round is { } r ? PaperWording.Get("sign.submitted", ("round", r.Number.ToString(CultureInfo.InvariantCulture)), ("time", ThaiDate.Time(r.SubmittedAt))) : null),
        Lines.Left([ink.Write(form.ApprovalTitle, bold: true)], before: 240, keepWithNext: true),
        Choice(ink, "approval.yes", facts.Round?.Decision?.Approved == true),
        Choice(ink, "approval.no", facts.Round?.Decision?.Approved == false),
        .. Suggestions(ink, facts.Round?.Decision),
        .. Superior(ink, facts.Round?.Decision),
    ];

    private static Paragraph Choice(Ink ink, string key, bool ticked) => Lines.Of(
        JustificationValues.Left, [ink.Write(ticked ? "( " : "(   "), .. ticked ? [Tick()] : Array.Empty<Run>(), ink.Write(ticked ? " ) " : " ) "), ink.Write(PaperWording.Get(key))],
        567 + 450, -450, keepWithNext: true);

    private static Run Tick()
    {
        var run = Ink.Box(true);
        run.GetFirstChild<Text>()!.Text = "✓";
        return run;
    }

    private static IEnumerable<Paragraph> Suggestions(Ink ink, PaperDecision? decision) => decision switch
    {
        null => [Blank(ink), Blank(ink)],
        { Approved: true } => [],
        _ => decision.Comments.SelectMany(c => Lines.Written(ink, c, JustificationValues.Left, 567)),
    };

    private static Paragraph Blank(Ink ink) => Lines.Left([ink.Write(PaperWording.Get("approval.blank"))], keepWithNext: true);

    private static IEnumerable<Paragraph> Superior(Ink ink, PaperDecision? decision) => decision is null
        ? Signature(ink, new string('.', 60), null, null, null, null)
        : Signature(ink, decision.ByName, decision.ByPosition, null, decision.At, PaperWording.Get("sign.decided", ("time", ThaiDate.Time(decision.At))));

    private static IEnumerable<Paragraph> Signature(Ink ink, string name, string? position, string? role, DateTimeOffset? at, string? note)
    {
        string?[] lines =
        [
            PaperWording.Get("sign.line"),
            PaperWording.Get("sign.name", ("name", name)),
            position is null ? PaperWording.Get("sign.position-blank") : PaperWording.Get("sign.position", ("position", position)),
            role,
            at is { } moment ? ThaiDate.Long(ThaiDate.DayOf(moment)) : PaperWording.Get("sign.date-blank"),
        ];
        var shown = lines.OfType<string>().ToList();
        for (var i = 0; i < shown.Count; i++)
        {
            yield return Lines.Centre(ink.Write(shown[i]), Indent, before: i == 0 ? 480 : 0, keepWithNext: i < shown.Count - 1 || note is not null);
        }

        if (note is not null)
        {
            yield return Lines.Centre(ink.Write(note, size: Ink.Small), Indent);
        }
    }
}
