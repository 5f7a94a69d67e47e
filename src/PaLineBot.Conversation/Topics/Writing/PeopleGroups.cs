using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>What is said of a column that has a cell for each group of people: which of them may stay empty, and that one is needed.</summary>
internal static class PeopleGroups
{
    /// <summary>Said with the question of such a cell; an empty string with any other, and where all groups have their text.</summary>
    public static string Note(Talk talk, Field field)
    {
        if (field.Beneficiary is null) return "";
        var empty = Empty(talk, field);
        if (empty.Count == 0) return "";
        var written = Column(talk, field).Where(f => talk.Sheet!.Has(f.Id)).ToList();
        if (written.Count > 0) return Wording.Get("groups.enough", ("written", Named(talk, written)), ("empty", Named(talk, empty)));
        return IsLastHope(talk, field)
            ? Wording.Get("groups.last", ("item", Names.Short(talk.Form!, field.SectionId)))
            : Wording.Get("groups.one", ("group", Named(talk, [field])), ("others", Named(talk, ToCome(talk, field))));
    }

    /// <summary>The cells of its column without a text.</summary>
    public static IReadOnlyList<Field> Empty(Talk talk, Field field) => [.. Column(talk, field).Where(f => !talk.Sheet!.Has(f.Id))];

    /// <summary>Whether the groups that are left can all be left empty at once.</summary>
    public static bool CanSkipRest(Talk talk, Field field) =>
        field.Beneficiary is not null && !talk.Sheet!.Has(field.Id) && ToCome(talk, field).Any() && Column(talk, field).Any(f => talk.Sheet.Has(f.Id));

    /// <summary>Whether no group of its column has a text, and no other one is still to be asked.</summary>
    public static bool IsLastHope(Talk talk, Field field) => !ToCome(talk, field).Any() && Column(talk, field).All(f => !talk.Sheet!.Has(f.Id));

    private static IEnumerable<Field> Column(Talk talk, Field field) => talk.Form!.FindSection(field.SectionId)!.ColumnOf(field);

    private static IEnumerable<Field> ToCome(Talk talk, Field field) =>
        Empty(talk, field).Where(f => f.Id != field.Id && !talk.Place.Skipped.Contains(f.Id));

    private static string Named(Talk talk, IEnumerable<Field> cells) =>
        string.Join(" / ", cells.Select(f => talk.Form!.Beneficiaries.First(b => b.Id == f.Beneficiary).ShortTitle));
}
