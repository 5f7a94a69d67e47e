namespace PaLineBot.Rules.Text;

/// <summary>Thai (๐-๙, U+0E50-0E59) and Arabic (0-9) digits. Lengths never change, so offsets stay valid.</summary>
public static class ThaiDigits
{
    private const int Distance = '๐' - '0';

    /// <summary>The text with Thai digits written as Arabic digits; all else untouched.</summary>
    public static string ToArabic(string text) =>
        text.AsSpan().IndexOfAnyInRange('๐', '๙') < 0
            ? text
            : string.Create(text.Length, text, static (to, from) =>
            {
                for (var i = 0; i < to.Length; i++) to[i] = from[i] is >= '๐' and <= '๙' ? (char)(from[i] - Distance) : from[i];
            });

    /// <summary>The text with Arabic digits written as Thai digits, as official papers do (pa-domain §11.2).</summary>
    public static string ToThai(string text) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') < 0
            ? text
            : string.Create(text.Length, text, static (to, from) =>
            {
                for (var i = 0; i < to.Length; i++) to[i] = from[i] is >= '0' and <= '9' ? (char)(from[i] + Distance) : from[i];
            });
}
