using System.Text;
using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Reads join codes as people type them.</summary>
internal static class JoinCodes
{
    private const int Length = 8;
    private const int LongestText = 60;

    private static readonly string[] Prefixes = WordLists.Load("speech.json")["code-prefixes"];

    /// <summary>The eight characters, normalised (A-Z, 0-9; O read as 0, I as 1), or null when the text is no code.</summary>
    public static string? Read(string text)
    {
        if (text.Length > LongestText) return null;
        var cleaned = WithoutPrefix(ThaiDigits.ToArabic(ThaiText.Normalise(text)).Trim());
        var code = new StringBuilder(Length);
        foreach (var c in cleaned)
        {
            if (char.IsAsciiLetterOrDigit(c)) code.Append(Same(char.ToUpperInvariant(c)));
            else if (!IsFiller(c)) return null;
        }
        return code.Length == Length ? code.ToString() : null;
    }

    /// <summary>A code as it is shown: ABCD-EFGH.</summary>
    public static string Shown(string code) => code.Length == Length ? $"{code[..4]}-{code[4..]}" : code;

    private static string WithoutPrefix(string text)
    {
        var prefix = Prefixes.FirstOrDefault(p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase) && text.Length > p.Length + Length - 1);
        return prefix is null ? text : text[prefix.Length..];
    }

    private static char Same(char c) => c switch { 'O' => '0', 'I' => '1', _ => c };

    private static bool IsFiller(char c) => char.IsWhiteSpace(c) || c is '-' or '–' or '—' or '_' or '.' or ':' or '"' or '“' or '”';
}
