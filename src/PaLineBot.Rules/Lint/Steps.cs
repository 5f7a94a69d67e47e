using System.Text.RegularExpressions;

namespace PaLineBot.Rules.Lint;

/// <summary>Counts the steps of a text.</summary>
internal static partial class Steps
{
    private const int WordsOfALine = 8;

    /// <summary>Whether at least two steps are marked by numbers, bullets or lines.</summary>
    public static bool AreListed(string digits) =>
        Numbered(digits) >= 2 || Bullet().Count(digits) >= 2 || Lines(digits) >= 2;

    /// <summary>Whether a word tells how (โดย, ด้วยการ, ขั้นตอน …).</summary>
    public static bool TellHow(string text)
    {
        foreach (var span in LintWords.How.FindAll(text))
            if (!LintWords.HowNot.IsWhole(text.AsSpan(span.Start, span.Length))) return true;
        return false;
    }

    /// <summary>Whether the parts of a cycle that people work by stand there in their order: วางแผน … ปฏิบัติ … ตรวจสอบ … ปรับปรุง.</summary>
    public static bool AreACycle(string text)
    {
        var at = 0;
        foreach (var part in LintWords.Cycle)
        {
            if (part.Find(text, at) is not { } found) return false;
            at = found.Start + found.Length;
        }

        return true;
    }

    private static int Numbered(string digits)
    {
        var numbers = new HashSet<int>();
        foreach (var m in Marker().EnumerateMatches(digits))
        {
            var number = digits.AsSpan(m.Index, m.Length).Trim("().\n\t ");
            if (int.TryParse(number, out var n)) numbers.Add(n);
        }

        return numbers.Count;
    }

    private static int Lines(string text)
    {
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Trim().Length >= WordsOfALine) count++;
        return count;
    }

    [GeneratedRegex(@"(?<![0-9./])\(?[0-9]{1,2}(?:\)|\.(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"(?<=^|\n)[ \t]{0,10}[-•*–▪➢✓·►]\s{0,5}\S", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
