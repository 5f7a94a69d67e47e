using System.Text.RegularExpressions;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Finds labels such as งาน: ผลลัพธ์: ตัวชี้วัด: and names of groups of people at the beginning of lines.</summary>
internal static partial class Labels
{
    private const string Spaces = " \t";
    private const int LongestInBrackets = 30;

    /// <summary>A line freed of its label.</summary>
    internal sealed record Line(FieldRole? Role, string? Group, string Text);

    private static readonly (string Key, FieldRole Role)[] Roles =
        [("task", FieldRole.Task), ("outcome", FieldRole.Outcome), ("measure", FieldRole.OutcomeMeasure)];

    /// <summary>The lines of a text; a label in the middle of a line begins a new one.</summary>
    public static IEnumerable<Line> LinesOf(string text, Dictionary<string, string[]> words, Form form)
    {
        var names = Roles.SelectMany(r => words[r.Key].Select(w => (Word: w, Role: (FieldRole?)r.Role, Group: (string?)null)))
            .Concat(form.Beneficiaries.SelectMany(b => b.Keywords.Append(b.Title).Select(w => (Word: w, Role: (FieldRole?)null, Group: (string?)b.Id))))
            .Where(n => n.Word.Length > 1).OrderByDescending(n => n.Word.Length).ToList();
        foreach (var raw in Broken(text, words).Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0) continue;
            var bare = Lead().Replace(line, "");
            var name = names.FirstOrDefault(n => bare.StartsWith(n.Word, StringComparison.OrdinalIgnoreCase) && Rest(bare, n.Word) is not null);
            yield return name.Word is null ? new Line(null, null, line) : new Line(name.Role, name.Group, Rest(bare, name.Word)!);
        }
    }

    private static string? Rest(string line, string word)
    {
        var rest = line.AsSpan(word.Length).TrimStart(Spaces);
        if (rest is ['(', ..] && rest.IndexOf(')') is > 0 and <= LongestInBrackets + 1 and var bracket) rest = rest[(bracket + 1)..].TrimStart(Spaces);
        return rest is [] ? ""
            : rest is [':' or '：', ..] || (rest is ['-' or '–' or '=', var space, ..] && char.IsWhiteSpace(space)) ? rest[1..].Trim().ToString() : null;
    }

    private static string Broken(string text, Dictionary<string, string[]> words)
    {
        if (text.AsSpan().IndexOfAny(':', '：') < 0) return WithColons(text, words);
        var places = LabelPlaces.In(text, [.. Roles.SelectMany(r => words[r.Key])], out _);
        return string.Join('\n', places.Prepend(0).Zip(places.Append(text.Length), (from, to) => text[from..to]));
    }

    // "งาน อบรมมารยาท ผลลัพธ์ เด็กไหว้ถูกต้อง": labels without colons, the first at the beginning, at least two of them.
    private static string WithColons(string text, Dictionary<string, string[]> words)
    {
        if (!Roles.Any(r => words[r.Key].Any(w => text.StartsWith(w, StringComparison.OrdinalIgnoreCase)))) return text;
        var found = Regex.Matches(text, $@"(?<!\S)({Alternatives(words)})(?>[ \t]+)(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var roles = found.Select(m => Roles.First(r => words[r.Key].Contains(m.Groups[1].Value, StringComparer.OrdinalIgnoreCase)).Role).Distinct().Count();
        if (roles < 2 || found[0].Index > 0) return text;
        return string.Join('\n', found.Select((m, i) => m.Groups[1].Value + ": " + text[(m.Index + m.Length)..(i + 1 < found.Count ? found[i + 1].Index : text.Length)].Trim()));
    }

    private static string Alternatives(Dictionary<string, string[]> words) =>
        string.Join('|', Roles.SelectMany(r => words[r.Key]).OrderByDescending(w => w.Length).Select(Regex.Escape));

    [GeneratedRegex(@"^(?:[0-9๐-๙]{1,2}[.)][ \t]*|[-•*][ \t]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
