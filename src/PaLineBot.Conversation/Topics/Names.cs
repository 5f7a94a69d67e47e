using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>What things are called in chat.</summary>
internal static class Names
{
    private const int FullTitle = 110;

    public static string Of(Position position) => Wording.Get("position." + position);

    public static string Of(AcademicStanding standing) => Wording.Get("standing." + standing);

    /// <summary>Short name of a section: 1.2, ภาระงาน, ประเด็นท้าทาย 2.</summary>
    public static string Short(Form form, Section section) => section.Kind switch
    {
        SectionKind.SubIndicator => section.Id,
        SectionKind.Header => Wording.Get("name.header"),
        SectionKind.Workload => Wording.Get("name.workload"),
        _ => form.ChallengeCount > 1 ? Wording.Get("name.challenge-n", ("n", section.Id.Split('.')[^1])) : Wording.Get("name.challenge"),
    };

    /// <summary>Short name of a section id; an id that is not on the form is shown as it is.</summary>
    public static string Short(Form form, string sectionId) =>
        form.FindSection(sectionId) is { } s ? Short(form, s) : Clip.To(sectionId, 40);

    /// <summary>Number and official title: 1.2 ออกแบบการจัดการเรียนรู้.</summary>
    public static string Title(Form form, Section section)
    {
        if (section.Kind == SectionKind.SubIndicator) return Clip.To($"{section.Id} {section.Title}", FullTitle * 2);
        return Clip.To(form.ChallengeCount > 1 && section.Kind == SectionKind.Challenge
            ? Wording.Get("name.challenge-title", ("n", section.Id.Split('.')[^1]), ("title", section.Title))
            : section.Title, FullTitle * 2);
    }

    /// <summary>Section and field: 1.2 งาน; once where both are called the same.</summary>
    public static string Of(Form form, Field field) =>
        Short(form, field.SectionId) is var name && name == field.ShortTitle ? name : $"{name} {field.ShortTitle}";

    /// <summary>The position of a sub-indicator in words: ตัวชี้วัดที่ 2 จาก 15; of another part its short name, unless that is its title.</summary>
    public static string Place(Form form, Section section)
    {
        if (section.Kind != SectionKind.SubIndicator)
            return Short(form, section) is var name && name == Title(form, section) ? Wording.Get("name.part") : name;
        var all = form.SubIndicators.ToList();
        return Wording.Get("name.place", ("n", all.FindIndex(s => s.Id == section.Id) + 1), ("of", all.Count));
    }

    /// <summary>Section and which of its fields: ตัวชี้วัดที่ 2 จาก 15 · ช่อง 1 จาก 3; without the field where there is only one.</summary>
    public static string Place(Form form, AnswerSheet sheet, Field field)
    {
        var section = form.FindSection(field.SectionId)!;
        var fields = section.Fields.Where(f => sheet.IsAsked(f)).ToList();
        var n = fields.FindIndex(f => f.Id == field.Id) + 1;
        var place = Place(form, section);
        return n > 0 && fields.Count > 1 ? Wording.Get("name.field-n", ("place", place), ("n", n), ("of", fields.Count)) : place;
    }

    /// <summary>What an answer looks like to people: option titles instead of ids, hours with their unit.</summary>
    public static string Shown(Field field, string text) => field.Kind switch
    {
        FieldKind.OneOf or FieldKind.AnyOf => string.Join(", ", text.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => field.Options.FirstOrDefault(o => o.Id == id)?.Title ?? id)),
        FieldKind.Hours => Wording.Get("name.hours", ("n", text)),
        _ => text,
    };
}
