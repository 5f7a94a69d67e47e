using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents;

/// <summary>Tells long papers from others before they are drawn.</summary>
internal static class PaperLength
{
    // In the narrow column of the table of duties, where most of it stands.
    private const int LettersInLine = 28;
    private const int LinesOnPage = 30;

    /// <summary>About how many pages the answers fill; rather too many.</summary>
    public static int Pages(AnswerSheet sheet) => 1 + (sheet.Answers.Values.Sum(a => Lines(a.Text)) / LinesOnPage);

    private static int Lines(string text) => 1 + text.Count(c => c == '\n') + (text.Length / LettersInLine);
}
