using System.Text.RegularExpressions;
using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Finds task, outcome and measure (or groups of people) in one message. Steps of a task alone are no split.</summary>
internal static partial class Splitter
{
    private const int LongestText = 20_000;
    private static readonly Dictionary<string, string[]> Words = WordLists.Load("splitting.json");

    /// <summary>Text by field id for at least two fields of the section, or null. <paramref name="open"/> is the field that was asked.</summary>
    public static IReadOnlyDictionary<string, string>? TrySplit(Form form, Section section, Field open, string text)
    {
        if (text.Length > LongestText || open.Kind != FieldKind.Text) return null;
        if (open.Role is not (FieldRole.Task or FieldRole.Outcome or FieldRole.OutcomeMeasure)) return null;
        return ByLabels(form, section, open, text) ?? (open.Role == FieldRole.Task ? ByShape(section, text) : null);
    }

    /// <summary>The other field of the section that the text is labelled for, with its text; null when it has no such label, or more than one.</summary>
    public static (Field Field, string Text)? ForAnother(Form form, Field open, string text)
    {
        if (text.Length > LongestText || open.Role is not (FieldRole.Task or FieldRole.Outcome or FieldRole.OutcomeMeasure)) return null;
        var lines = Labels.LinesOf(text, Words, form).ToList();
        if (lines.Count == 0 || lines[0].Role is not { } role || role == open.Role || lines.Skip(1).Any(l => l.Role is not null)) return null;
        var said = string.Join('\n', lines.Select(l => l.Text).Where(t => t.Length > 0));
        return said.Length > 0 && form.FindSection(open.SectionId)!.Fields.FirstOrDefault(f => f.Role == role) is { } other ? (other, said) : null;
    }

    private static Dictionary<string, string>? ByLabels(Form form, Section section, Field open, string text)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        var (role, group, labels) = (open.Role, open.Beneficiary, 0);
        foreach (var line in Labels.LinesOf(text, Words, form))
        {
            if (line.Role is { } r) (role, group, labels) = (r, null, labels + 1);
            if (line.Group is { } g) (group, labels) = (g, labels + 1);
            if (line.Text.Length == 0) continue;
            if (Target(section, role, group) is not { } target) return null;
            parts[target.Id] = parts.TryGetValue(target.Id, out var before) ? before + "\n" + line.Text : line.Text;
        }
        return labels > 0 && parts.Count > 1 && (open.Role == FieldRole.Task || parts.ContainsKey(open.Id)) ? parts : null;
    }

    private static Field? Target(Section section, FieldRole role, string? group) =>
        section.Fields.FirstOrDefault(f => f.Role == role && f.Beneficiary == group)
        ?? section.Fields.FirstOrDefault(f => f.Role == role);

    private static Dictionary<string, string>? ByShape(Section section, string text)
    {
        var parts = ThreeNumbered(text) ?? ThreeBlocks(text);
        if (parts is null || !LooksLikeOutcome(parts[1]) || !LooksLikeMeasure(parts[2]) || LooksLikeMeasure(parts[0])) return null;
        FieldRole[] roles = [FieldRole.Task, FieldRole.Outcome, FieldRole.OutcomeMeasure];
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < roles.Length; i++)
        {
            var fields = section.Fields.Where(f => f.Role == roles[i]).ToList();
            if (fields.Count != 1) return null;
            found[fields[0].Id] = parts[i];
        }
        return found;
    }

    private static string[]? ThreeNumbered(string text)
    {
        var starts = NumberedLine().Matches(ThaiDigits.ToArabic(text));
        if (starts.Count != 3 || starts[0].Index != 0) return null;
        if (starts.Select(m => m.Groups["n"].Value).SequenceEqual(["1", "2", "3"]) is false) return null;
        return [.. starts.Select((m, i) =>
            text[(m.Index + m.Length)..(i < 2 ? starts[i + 1].Index : text.Length)].Trim())];
    }

    private static string[]? ThreeBlocks(string text)
    {
        var blocks = BlankLine().Split(text.Trim()).Select(b => b.Trim()).Where(b => b.Length > 0).ToArray();
        return blocks.Length == 3 ? blocks : null;
    }

    private static bool LooksLikeOutcome(string part) =>
        !LooksLikeMeasure(part) && Words["people"].Any(w => part.StartsWith(w, StringComparison.Ordinal));

    private static bool LooksLikeMeasure(string part)
    {
        var arabic = ThaiDigits.ToArabic(part);
        return arabic.Any(char.IsAsciiDigit) && Words["measurable"].Any(w => arabic.Contains(w, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^[ \t]*(?<n>[1-9])[.)][ \t]*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedLine();

    [GeneratedRegex(@"\n[ \t]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLine();
}
