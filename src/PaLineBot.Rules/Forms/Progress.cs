namespace PaLineBot.Rules.Forms;

/// <summary>What of a form is done: the one reading for chat, page, board, group and duties. Whether what stands there is good is the linter's matter.</summary>
public static class Progress
{
    /// <summary>Whether a section is done: each required field that is asked has a text that its owner has looked at this year, and something is written at all.</summary>
    public static bool IsDone(Section section, AnswerSheet sheet) =>
        section.Fields.All(f => !IsWanted(f, sheet) || !sheet.IsOpen(f.Id)) && section.Fields.Any(f => sheet.Has(f.Id));

    /// <summary>How many of the 15 sub-indicators are done.</summary>
    public static int CountDone(Form form, AnswerSheet sheet) => form.SubIndicators.Count(s => IsDone(s, sheet));

    /// <summary>Whether nothing required is left to write or to look at in the whole form.</summary>
    public static bool IsComplete(Form form, AnswerSheet sheet) => form.Fields.All(f => !IsWanted(f, sheet) || !sheet.IsOpen(f.Id));

    /// <summary>Required fields that are asked and empty, in the order of the form.</summary>
    public static IEnumerable<Field> Missing(Form form, AnswerSheet sheet) => form.Fields.Where(f => IsWanted(f, sheet) && !sheet.Has(f.Id));

    private static bool IsWanted(Field field, AnswerSheet sheet) => field.Required && sheet.IsAsked(field);
}
