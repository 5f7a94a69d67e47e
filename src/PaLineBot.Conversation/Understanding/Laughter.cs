using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Five is read "ha": fives are laughter where they count and name nothing, and never a part of another number.</summary>
internal static class Laughter
{
    private const int ClearlyLaughter = 3;

    /// <summary>Where the fives of a text with Arabic digits laugh.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        if (!text.Contains("55", StringComparison.Ordinal)) yield break;
        foreach (var number in NumberMentions.Find(text))
        {
            var digits = number.Length;
            if (number.Unit is { } unit) digits = text.AsSpan(number.Start, number.Length - unit.Length).TrimEnd().Length;
            if (digits < 2 || number.Kind != NumberKind.Count || text.AsSpan(number.Start, digits).ContainsAnyExcept('5')) continue;
            if (number.Unit is null || (digits >= ClearlyLaughter && BeginsWithNoUnit(text, number))) yield return (number.Start, digits);
        }
    }

    // "555 วันนี้เหนื่อย" tells of no 555 days, "555 คน" does.
    private static bool BeginsWithNoUnit(string text, NumberMention number) =>
        number.Start == 0 && number.Length < text.Length && !char.IsWhiteSpace(text[number.Length]);

    /// <summary>Whether so few fives are rather a number after what is said of teaching: "คะแนนสอบ 55".</summary>
    public static bool IsFaint(int length) => length < ClearlyLaughter;
}
