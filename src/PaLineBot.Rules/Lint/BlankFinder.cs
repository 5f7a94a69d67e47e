using System.Buffers;
using System.Text.RegularExpressions;

namespace PaLineBot.Rules.Lint;

/// <summary>Finds blanks left in a text: "ร้อยละ ......", "………", "[ ]", "(โปรดระบุ)" (P1-08).</summary>
internal static partial class BlankFinder
{
    private const int LongestTrail = 6;
    private const int LettersBeforeTrail = 4;
    private static readonly SearchValues<string> Signs = SearchValues.Create(["..", "…", "_", "[", "(", "<", "☐", "□", "ระบุ", "x", "×", "?", "-", ". ."], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<Blank> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs)) return [];
        List<Blank>? found = null;
        foreach (var m in Certain().EnumerateMatches(text)) Add(ref found, text, m.Index, m.Length);
        foreach (var m in AfterWord().EnumerateMatches(text)) Add(ref found, text, m.Index, m.Length);
        foreach (var m in BeforeUnit().EnumerateMatches(text)) Add(ref found, text, m.Index, m.Length);
        if (found is null) return [];
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private static void Add(ref List<Blank>? found, string text, int start, int length)
    {
        found ??= [];
        if (found.Exists(b => b.Span.Start < start + length && start < b.Span.Start + b.Span.Length)) return;
        var before = text.AsSpan(0, start).TrimEnd(" (");
        var after = text.AsSpan(start + length).TrimStart(" )");
        var isPercent = before.EndsWith(PercentSigns.Word, StringComparison.Ordinal)
            || after.StartsWith("%", StringComparison.Ordinal)
            || after.StartsWith("เปอร์เซ็น", StringComparison.Ordinal);
        found.Add(new Blank(new TextSpan(start, length), isPercent, isPercent || !MayBeMeant(text, start, length)));
    }

    /// <summary>งาน ก ข ค .... trails off, จำนวน - คน says that there are none, (ระบุเป็นรายห้อง) is a note to oneself.</summary>
    private static bool MayBeMeant(string text, int start, int length)
    {
        var blank = text.AsSpan(start, length);
        if (blank[0] == '(' && blank.Length > 1 && char.IsLetter(blank[1])) return !Ask().IsMatch(blank);
        if (!blank.ContainsAnyExcept('-')) return true;
        return length <= LongestTrail && !blank.ContainsAnyExcept(".… ") && TrailsOff(text, start, start + length);
    }

    private static bool TrailsOff(string text, int start, int end)
    {
        if (text.AsSpan(end).TrimStart(" .)") is not ([] or ['\n', ..])) return false;
        var line = text.AsSpan(0, start);
        line = line[(line.LastIndexOf('\n') + 1)..];
        return Letters(line) >= LettersBeforeTrail && !Due().IsMatch(line);
    }

    private static int Letters(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var c in line)
            if (char.IsLetter(c)) letters++;
        return letters;
    }

    /// <summary>Never meant as text: long dots, lines, empty brackets and boxes, (โปรดระบุ).</summary>
    [GeneratedRegex(@"\.{4,}|…{2,}|(?:\.[ ]){3,}\.?|_{2,}|[\[\(<]\s{0,10}(?:\.{2,}|…+|_+|-+|[xX]{2,})?\s{0,10}[\]\)>]|[☐□]|\((?:โปรด|กรุณา)?ระบุ[^)\n]{0,30}\)|โปรดระบุ|กรุณาระบุ", RegexOptions.CultureInvariant)]
    private static partial Regex Certain();

    /// <summary>What a template asks for in brackets.</summary>
    [GeneratedRegex(@"^\((?:โปรด|กรุณา|ระบุ\s{0,3}(?:[.…_]{0,20}\)|(?:ชื่อ|จำนวน|ตัวเลข|วิชา|รายวิชา|ชั้น|ระดับชั้น|เรื่อง|หัวข้อ|วันที่|เดือน|ปี|ร้อยละ|อื่น ?ๆ)[^)\n]{0,6}\)))", RegexOptions.CultureInvariant)]
    private static partial Regex Ask();

    /// <summary>A line that ends where its value is due.</summary>
    [GeneratedRegex(@"(?:ร้อยละ|จำนวน|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|เท่ากับ|ได้แก่|คือ|[:：])\s{0,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Due();

    /// <summary>Short dots, crosses and question marks count only where a value is due.</summary>
    [GeneratedRegex(@"(?<=(?:ร้อยละ|จำนวน|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย)[ ]{0,5})(?:\.{2,}|…|[xX×]{1,4}(?![A-Za-z])|\?{1,3}|-{1,5}(?![ ]{0,3}[0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex AfterWord();

    [GeneratedRegex(@"(?:\.{3}|…|(?<![A-Za-z])[xX]{2,4}|\?{2,3})(?=[ ]{0,3}(?:%|เปอร์เซ็น|คน|ครั้ง|เรื่อง|ชั่วโมง|โรงเรียน|แห่ง|ห้อง))", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeUnit();
}
