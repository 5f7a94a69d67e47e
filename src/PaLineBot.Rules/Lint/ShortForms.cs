namespace PaLineBot.Rules.Lint;

/// <summary>Short forms that people write where the form has the whole word: นร. for ผู้เรียน (words.json).</summary>
internal static class ShortForms
{
    /// <summary>Whether a text names something by a short form only.</summary>
    public static bool StandFor(string word, string text) => LintWords.ShortForms.Any(s => s.Full == word && text.Contains(s.Short, StringComparison.Ordinal));

    /// <summary>The first short form of a text with what it is short for, or null.</summary>
    public static (TextSpan Span, ShortForm Form)? Find(string text)
    {
        foreach (var form in LintWords.ShortForms)
            if (text.IndexOf(form.Short, StringComparison.Ordinal) is >= 0 and var at) return (new TextSpan(at, form.Short.Length), form);
        return null;
    }
}

/// <summary>A short form.</summary>
/// <param name="Short">As people write it.</param>
/// <param name="Full">The word that the forms have.</param>
internal sealed record ShortForm(string Short, string Full);
