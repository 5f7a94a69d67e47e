using PaLineBot.Conversation.State;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Which field comes next, computed from the form and the answers, never from a step number.</summary>
internal static class Route
{
    /// <summary>The fields this sheet is asked, in the order of the form.</summary>
    public static IEnumerable<Field> Asked(Form form, AnswerSheet sheet) => form.Fields.Where(f => sheet.IsAsked(f));

    /// <summary>
    /// The next open field: one of the item at hand, else where one was before one went there, else the first that was not skipped,
    /// then the skipped ones once more; null when through.
    /// </summary>
    public static Field? Next(Form form, AnswerSheet sheet, WritingPlace place)
    {
        var open = Asked(form, sheet).Where(f => sheet.IsOpen(f.Id)).ToList();
        var toCome = open.Where(f => !place.Skipped.Contains(f.Id)).ToList();
        var here = place.Open is { } prompt ? form.FindField(prompt.FieldId)?.SectionId : null;
        return toCome.FirstOrDefault(f => f.SectionId == here)
            ?? place.Prompts.Select(p => toCome.FirstOrDefault(f => f.Id == p.FieldId)).LastOrDefault(f => f is not null)
            ?? toCome.FirstOrDefault()
            ?? open.FirstOrDefault(f => Progress.IsWaitedFor(form.FindSection(f.SectionId)!, f, sheet) && !place.SkippedAgain.Contains(f.Id));
    }

    /// <summary>The field before this one, or null at the beginning.</summary>
    public static Field? Before(Form form, AnswerSheet sheet, string fieldId) =>
        Asked(form, sheet).TakeWhile(f => f.Id != fieldId).LastOrDefault();

    /// <summary>Whether anything of the section is filled.</summary>
    public static bool IsBegun(AnswerSheet sheet, Section section) => section.Fields.Any(f => sheet.Has(f.Id));
}
