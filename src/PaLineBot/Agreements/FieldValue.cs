using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Agreements;

/// <summary>What the page may put in a field, made into what is stored.</summary>
public static class FieldValue
{
    /// <summary>Longest text of a field: what one LINE message holds (UTF-16 code units), so that chat and page can show the same.</summary>
    public const int MostChars = 5_000;

    /// <summary>The value as stored: texts as typed with line feeds, hours as a number, options by their ids in the form's order; null when it is none.</summary>
    public static string? Stored(Field field, string text)
    {
        var typed = text.Trim();
        return field.Kind switch
        {
            FieldKind.Text => typed,
            FieldKind.Hours => Hours.TryParse(typed, out var hours) ? Hours.Format(hours) : null,
            FieldKind.OneOf => field.Options.Any(o => o.Id == typed) ? typed : null,
            _ => Several(field, typed),
        };
    }

    private static string? Several(Field field, string typed)
    {
        var ids = typed.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return ids.All(id => field.Options.Any(o => o.Id == id))
            ? string.Join(',', field.Options.Select(o => o.Id).Where(ids.Contains))
            : null;
    }
}
