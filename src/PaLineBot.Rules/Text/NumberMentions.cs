namespace PaLineBot.Rules.Text;

/// <summary>Finds the numbers of a text, Thai and Arabic digits alike (pa-domain §8, last paragraph).</summary>
public static class NumberMentions
{
    /// <summary>All numbers in the order of the text; never throws. Offsets are those of <paramref name="text"/>.</summary>
    public static IReadOnlyList<NumberMention> Find(string text) => new NumberScanner(ThaiDigits.ToArabic(text)).Scan();
}
