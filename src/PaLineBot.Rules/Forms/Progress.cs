namespace PaLineBot.Rules.Forms;

/// <summary>
/// What of a form is done: the one reading for chat, page, board, group and duties. Whether what stands there is good is the linter's matter.
/// Where a column has a cell for each group of people, one of them is enough (S000: the outcomes are those of whom the work reaches).
/// </summary>
public static class Progress
{
    /// <summary>Whether a section is done: nothing in it is waited for, and something is written at all.</summary>
    public static bool IsDone(Section section, AnswerSheet sheet) =>
        !section.Fields.Any(f => IsWaitedFor(section, f, sheet)) && section.Fields.Any(f => sheet.Has(f.Id));

    /// <summary>How many of the 15 sub-indicators are done.</summary>
    public static int CountDone(Form form, AnswerSheet sheet) => form.SubIndicators.Count(s => IsDone(s, sheet));

    /// <summary>Whether nothing that is needed is left to write or to look at in the whole form.</summary>
    public static bool IsComplete(Form form, AnswerSheet sheet) => !form.Sections.Any(s => s.Fields.Any(f => IsWaitedFor(s, f, sheet)));

    /// <summary>
    /// Whether a field waits for its owner: it is required, asked, and has no text that was looked at this year. A cell of a group of people
    /// waits while no group of its column has a text, and when its own was copied and not looked at.
    /// </summary>
    public static bool IsWaitedFor(Section section, Field field, AnswerSheet sheet)
    {
        if (!sheet.IsAsked(field) || !sheet.IsOpen(field.Id)) return false;
        return field.Beneficiary is null ? field.Required : sheet.Has(field.Id) || !IsColumnBegun(section, field, sheet);
    }

    /// <summary>What waits for its owner, in the order of the form; of a column in which no group has a text its first cell.</summary>
    public static IEnumerable<Field> WaitedFor(Form form, AnswerSheet sheet) => form.Sections.SelectMany(s => WaitedFor(s, sheet));

    /// <summary>The same of a section.</summary>
    public static IEnumerable<Field> WaitedFor(Section section, AnswerSheet sheet) => section.Fields.Where(f =>
        IsWaitedFor(section, f, sheet) && (f.Beneficiary is null || sheet.Has(f.Id) || section.ColumnOf(f).First() == f));

    /// <summary>What waits and is empty, so that the form cannot be submitted.</summary>
    public static IEnumerable<Field> Missing(Form form, AnswerSheet sheet) => form.Sections.SelectMany(s => Missing(s, sheet));

    /// <summary>The same of a section.</summary>
    public static IEnumerable<Field> Missing(Section section, AnswerSheet sheet) => WaitedFor(section, sheet).Where(f => !sheet.Has(f.Id));

    private static bool IsColumnBegun(Section section, Field field, AnswerSheet sheet) => section.ColumnOf(field).Any(f => sheet.Has(f.Id));
}
