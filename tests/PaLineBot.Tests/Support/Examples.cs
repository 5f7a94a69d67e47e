using PaLineBot.Rules.Forms;

namespace PaLineBot.Tests.Support;

/// <summary>What a person of our tests writes: the catalogue's own examples, and the first choice of every question.</summary>
public static class Examples
{
    /// <summary>The form of a position.</summary>
    public static Form FormOf(Position position) => FormCatalogue.Embedded.CurrentFor(position)!;

    /// <summary>What stands in the database for a field, or null when it has no example.</summary>
    public static string? Stored(Field field) => field.Example ?? (field.Options.Count > 0 ? field.Options[0].Id : null);

    /// <summary>A whole agreement without its optional extras.</summary>
    public static AnswerSheet Sheet(Form form) => form.Fields
        .Where(f => f.OnlyWhen is null && Stored(f) is not null)
        .Aggregate(AnswerSheet.Empty(form.Ref), (sheet, f) => sheet.With(f.Id, Stored(f)!));
}
