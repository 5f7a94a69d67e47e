using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Which options somebody names: by number, by ordinal, by name or by another word for it.</summary>
internal static class SaidChoices
{
    private const int Longest = 80;
    private const int ShortestName = 4;
    private const int LongName = 6;

    /// <summary>Ids of the options, or null when the text names none or may mean something else.</summary>
    public static IReadOnlyList<string>? Read(IReadOnlyList<FieldOption> options, string text, Gist gist)
    {
        if (text.Length > Longest) return null;
        if (gist.IsQuestion || gist.Intent == Intent.Meaning || Gists.Leaves(gist.Intent)) return null;
        var said = Squashed.Of(WithPlainDigits(text));
        if (said.Length == 0 || ItemIds.GoesTo(said)) return null;
        var scan = Scan.Of(options, said);
        if (SaidWords.Any("choice-not", scan.Left)) return null;
        if (scan.IsClear) return [.. scan.Picked.Distinct()];
        return said.Length >= ShortestName && scan.Picked.Count == 0 && (Nearest(options, said) ?? Nearest(options, scan.Left)) is { } near ? [near] : null;
    }

    internal static (string Id, int Length) Named(IReadOnlyList<FieldOption> options, string said, int at) => options
        .SelectMany(o => NamesOf(o).Where(n => said.AsSpan(at).StartsWith(n, StringComparison.Ordinal)).Select(n => (o.Id, n.Length)))
        .OrderByDescending(n => n.Length).FirstOrDefault();

    private static IEnumerable<string> NamesOf(FieldOption option) => new[] { option.Title, option.ShortTitle }.Select(Squashed.Whole).Concat(SaidWords.Of("option." + option.Id));

    internal static (IReadOnlyList<string> Ids, int Length) Numbered(IReadOnlyList<FieldOption> options, string said, int at, bool afterOrdinal)
    {
        if (SaidWords.At("choice-first", said, at) is { } first) return ([options[0].Id], first.Length);
        if (SaidWords.At("choice-last", said, at) is { } last) return ([options[^1].Id], last.Length);
        if (SaidWords.At("choice-all", said, at) is { } all) return ([.. options.Select(o => o.Id)], all.Length);
        var end = at;
        while (end < said.Length && char.IsAsciiDigit(said[end])) end++;
        if (end > at)
        {
            var digits = said[at..end];
            if (int.TryParse(digits, out var n) && n >= 1 && n <= options.Count) return ([options[n - 1].Id], digits.Length);
            return digits.All(d => d > '0' && d - '0' <= options.Count) ? ([.. digits.Select(d => options[d - '1'].Id)], digits.Length) : ([], 0);
        }
        var spelled = SpelledNumbers.Read(said, at, out var value);
        return spelled > at && value % 1 == 0 && value >= 1 && value <= options.Count && (afterOrdinal || spelled == said.Length || at > 0 || spelled - at >= ShortestName)
            ? ([options[(int)value - 1].Id], spelled - at) : ([], 0);
    }

    private static string? Nearest(IReadOnlyList<FieldOption> options, string rest) => rest.Length < ShortestName ? null : options
        .SelectMany(o => NamesOf(o).Where(n => n.Length >= ShortestName).Select(n => (o.Id, Distance: EditDistance.Of(n, rest), n.Length)))
        .Where(n => n.Distance <= (n.Length < LongName ? 1 : 2))
        .OrderBy(n => n.Distance).Select(n => n.Id).FirstOrDefault();

    // ①, ２ and the like as 1 and 2.
    private static string WithPlainDigits(string text) => string.Concat(text.Select(c =>
        !char.IsAscii(c) && char.GetNumericValue(c) is >= 0 and <= 9 and var n && n % 1 == 0 ? $" {(int)n}" : c.ToString()));
}
