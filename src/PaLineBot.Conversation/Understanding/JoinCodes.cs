using System.Text.RegularExpressions;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Reads join codes as people type them.</summary>
public static partial class JoinCodes
{
    private const int Length = 8;
    private const int LongestText = 80;

    /// <summary>The eight characters, normalised (A-Z, 0-9; O read as 0, I as 1), or null when the text is no code.</summary>
    public static string? Read(string text) => Read(text, null);

    /// <summary>The same of a text whose gist is known.</summary>
    internal static string? Read(string text, Gist? gist)
    {
        if (text.Length > LongestText) return null;
        var said = ThaiDigits.ToArabic(ThaiText.Normalise(text)).Trim();
        var candidates = Candidate().Matches(WithoutPrefix(said)).Select(m => m.Value).Where(c => Plain(c).Length > 1).ToList();
        if (candidates.Count != 1 || Plain(candidates[0]) is not { Length: Length } code) return null;
        var besides = Squashed.Of(WithoutPrefix(said).Replace(candidates[0], " ", StringComparison.Ordinal));
        return besides.Length == 0 || (IsSureOf(candidates[0], said) && !(gist ?? Gist.Of(said)).IsQuestion) ? string.Concat(code.ToUpperInvariant().Select(Same)) : null;
    }

    /// <summary>A code as it is shown: ABCD-EFGH.</summary>
    public static string Shown(string code) => code.Length == Length ? $"{code[..4]}-{code[4..]}" : code;

    // Among other words an English one of eight letters is no code.
    private static bool IsSureOf(string candidate, string said) =>
        candidate.Any(char.IsAsciiDigit) || !candidate.Any(char.IsAsciiLetterLower) || SaidWords.Any("code-words", Squashed.Whole(said));

    private static string Plain(string candidate) => string.Concat(candidate.Where(char.IsAsciiLetterOrDigit));

    private static string WithoutPrefix(string text)
    {
        var prefix = SaidWords.Of("code-prefixes").FirstOrDefault(p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase) && text.Length > p.Length + Length - 1);
        return prefix is null ? text : text[prefix.Length..];
    }

    private static char Same(char c) => c switch { 'O' => '0', 'I' => '1', _ => c };

    // Letters and digits, with spaces and strokes between them.
    [GeneratedRegex(@"[A-Za-z0-9](?:[ \t_.–—-]{0,3}[A-Za-z0-9])*", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}
