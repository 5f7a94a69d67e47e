using System.Globalization;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>The times a date picker takes: 1900-01-01 to 2100-12-31, Gregorian. LINE: reference/messaging-api#datetime-picker-action.</summary>
internal static class PickerTimes
{
    private static readonly string[] Both = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd't'HH:mm"];

    public static bool IsValid(string? mode, string text) => mode switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && InRange(date.Year),
        "time" => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "datetime" => DateTime.TryParseExact(text, Both, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && InRange(time.Year),
        _ => true,
    };

    private static bool InRange(int year) => year is >= 1900 and <= 2100;
}
