using System.Globalization;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>LINE's wording, as seen in its reference and in answers of its servers.</summary>
internal static class Problems
{
    public const string Empty = "May not be empty";
    public const string EmptyWords = "must be non-empty text";
    public const string Scheme = "invalid uri scheme";
    public const string Invalid = "invalid property";
    public const string Unknown = "unknown field";
    public const string NoBlock = "At least one block must be specified";

    public static string Length(double min, double max) => Text($"Length must be between {min} and {max}");

    public static string Size(double min, double max) => Text($"Size must be between {min} and {max}");

    public static string OneOf(IEnumerable<string> values) => $"Must be one of the following values: [{string.Join(", ", values)}]";

    public static string Range(double? min, double? max) => (min, max) switch
    {
        ({ } a, { } b) => Text($"Must be between {a} and {b}"),
        ({ } a, null) => Text($"Must be greater than or equal to {a}"),
        (null, { } b) => Text($"Must be less than or equal to {b}"),
        _ => Invalid,
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
