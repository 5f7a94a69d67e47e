using System.Text.RegularExpressions;
using PaLineBot.Rules.Text;

namespace PaLineBot.Documents.Word;

/// <summary>Thai digits on papers (pa-domain §11.2): everywhere but in words with Latin letters, such as codes and addresses.</summary>
internal static partial class PaperDigits
{
    /// <summary>The text with Thai digits; the length never changes.</summary>
    public static string ToThai(string text) =>
        Words().Replace(text, m => m.Value.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0 || m.Value.AsSpan().IndexOfAnyInRange('a', 'z') >= 0
            ? m.Value
            : ThaiDigits.ToThai(m.Value));

    [GeneratedRegex("[!-~]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
