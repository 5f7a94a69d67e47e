using System.Text.RegularExpressions;
using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Reads which item and field a person names: แก้ 1.3, ๑.๓ งาน, ประเด็นท้าทาย 2.</summary>
internal static partial class ItemIds
{
    private const int LongestCommand = 60;
    private const int LongestRest = 20;
    private static readonly Dictionary<string, string[]> Words = WordLists.Load("splitting.json");

    /// <summary>An item, and one of its fields when it was named.</summary>
    internal sealed record Named(Section Section, Field? Field, bool SaysChange);

    /// <summary>The item a command names, or null when the text is anything more than that.</summary>
    public static Named? Read(Form form, string text)
    {
        if (text.Length > LongestCommand) return null;
        var said = ThaiDigits.ToArabic(ThaiText.Normalise(text)).Trim();
        var m = Command().Match(said);
        if (!m.Success || SectionOf(form, m) is not { } section) return null;
        var rest = m.Groups["rest"].Value.Trim();
        var change = m.Groups["change"].Success;
        var loose = change && m.Groups["sub"].Success && rest.Length <= LongestRest;
        if (rest.Length == 0) return new Named(section, null, change);
        return FieldOf(section, rest) is { } field ? new Named(section, field, change)
            : loose ? new Named(section, null, change) : null;
    }

    /// <summary>The number of "ข้อ 5" or "แก้ 7", which is no item's own number; null when the text is anything more.</summary>
    public static int? Counted(string text) =>
        text.Length <= LongestCommand && CountedItem().Match(Squashed.Of(text)) is { Success: true } m ? int.Parse(m.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Whether squashed words go to an item by its number, as "แก้ข้อ 1" and "ขอทำข้อ 2 ก่อน" do.</summary>
    public static bool GoesTo(string squashed) => MoveToItem().IsMatch(squashed);

    /// <summary>The number a change command names when the form has no such item ("แก้ 9.9"), or null.</summary>
    public static string? Unknown(Form form, string text)
    {
        if (text.Length > LongestCommand) return null;
        var m = Numbered().Match(ThaiDigits.ToArabic(ThaiText.Normalise(text)).Trim());
        var id = m.Groups["id"].Value.Replace(" ", "");
        if (!m.Success || (!id.Contains('.') && m.Groups["rest"].Value.Trim().Length > 0)) return null;
        return form.FindSection(id) is null ? id : null;
    }

    /// <summary>All items of a list such as "1.3 2.1, ประเด็นท้าทาย"; empty when the text is anything else.</summary>
    public static IReadOnlyList<Section> ReadList(Form form, string text)
    {
        var said = ThaiDigits.ToArabic(ThaiText.Normalise(text)).Trim();
        if (said.Length > 200 || Filler().Replace(Item().Replace(said, ""), "").Length > 0) return [];
        var found = Item().Matches(said).Select(m => SectionOf(form, m)).ToList();
        return found.Contains(null) ? [] : [.. found.Distinct()!];
    }

    /// <summary>A field of the section by its short title or the column it stands in.</summary>
    public static Field? FieldOf(Section section, string words)
    {
        var said = Squashed.Of(words);
        if (said.Length == 0) return null;
        return section.Fields.FirstOrDefault(f => Squashed.Of(f.ShortTitle) == said || Squashed.Of(f.Title) == said)
            ?? section.Fields.FirstOrDefault(f => RoleWords(f.Role).Any(w => Squashed.Of(w) == said))
            ?? section.Fields.FirstOrDefault(f => Alike(Squashed.Of(f.ShortTitle), said) || RoleWords(f.Role).Any(w => Alike(Squashed.Of(w), said)))
            ?? section.Fields.FirstOrDefault(f => said.Length >= 3 && Squashed.Of(f.ShortTitle).Contains(said, StringComparison.Ordinal));
    }

    private static bool Alike(string title, string said) =>
        said.Length >= 4 && Math.Abs(title.Length - said.Length) <= 2 && Squashed.Skeleton(title) == Squashed.Skeleton(said);

    private static string[] RoleWords(FieldRole role) => role switch
    {
        FieldRole.Task => Words["task"],
        FieldRole.Outcome => Words["outcome"],
        FieldRole.OutcomeMeasure => Words["measure"],
        _ => [],
    };

    private static Section? SectionOf(Form form, Match m)
    {
        if (m.Groups["sub"].Success) return form.FindSection($"{m.Groups["a"].Value}.{m.Groups["b"].Value}");
        if (m.Groups["workload"].Success) return form.Sections.FirstOrDefault(s => s.Kind == SectionKind.Workload);
        if (m.Groups["header"].Success) return form.Sections.FirstOrDefault(s => s.Kind == SectionKind.Header);
        return form.FindSection("challenge." + (m.Groups["c"].Success ? m.Groups["c"].Value : "1"));
    }

    private const string ItemWords = "(?:ข้อที่|ข้อ|ตัวชี้วัดที่|หัวข้อที่)";
    private const string MoveWords = "(?:ขอ|อยาก|จะ|ต้องการ)?(?:แก้ไข|แก้|ดู|ไป|กลับไป|ย้อนไป|ทำ|เปลี่ยน)+(?:ที่)?" + ItemWords + "?";

    // Of squashed words.
    [GeneratedRegex(@"^(?:" + MoveWords + "|(?:ขอ)?" + ItemWords + @")(?<n>[0-9]{1,2})(?:ก่อน|ใหม่|อีกที|ได้ไหม|ได้มั้ย|ที)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CountedItem();

    [GeneratedRegex("^(?:" + MoveWords + "|ข้าม" + ItemWords + "?)[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex MoveToItem();

    private const string ChangeWords = "ขอแก้ไข|ขอแก้|แก้ไข|แกไข|แก้|แก|เปลี่ยน|edit";
    private const string GoWords = @"(?:ขอ|อยาก|จะ|เดี๋ยว)?(?:ข้ามไป|กลับไป|ย้อนไป|ย้อน|ไป|ดู|เปิด|ทำ)(?:ทำ|ดู|ที่)?(?=\s*ข้อ)";
    private const string ItemPattern =
        @"(?:(?<sub>(?<a>[1-9])\s?[.]\s?(?<b>[1-9][0-9]?))(?![0-9.])|(?<workload>ภาระงาน)|(?<header>(?:ข้อมูล)?หัวแบบ|ข้อมูลทั่วไป)|(?<challenge>ประเด็นท้าทาย|ท้าทาย)(?:\s*(?:เรื่อง)?(?:ที่)?\s*(?<c>[1-9]))?)";

    [GeneratedRegex(@"^(?<change>" + ChangeWords + "|" + GoWords + @")?\s*(?:ข้อที่|ข้อ)?\s*" + ItemPattern + @"(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex(@"^(?:" + ChangeWords + @")\s*(?:ข้อที่|ข้อ)?\s*(?<id>[0-9]{1,2}(?:\s?[.]\s?[0-9]{1,2})*)(?<rest>(?![0-9]).{0,20})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(ItemPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"(?:ข้อที่|ข้อ|และ|กับ|[\s,;/])+", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
