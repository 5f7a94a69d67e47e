namespace PaLineBot.Rules.Lint;

/// <summary>How much a finding weighs (pa-domain §8).</summary>
public enum Severity
{
    /// <summary>Blocks submission, never a draft.</summary>
    Error,

    /// <summary>Said, never blocks.</summary>
    Warning,

    /// <summary>Offered as an idea.</summary>
    Hint,
}

/// <summary>Where in a field's text a finding points: UTF-16 offset and length of <see cref="Forms.AnswerSheet.TextOf"/>.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextSpan(int Start, int Length);

/// <summary>One thing lint noticed.</summary>
/// <param name="RuleId">P1-01 … P1-15, C-01 … C-15.</param>
/// <param name="Severity">Weight.</param>
/// <param name="SectionId">Section it is about, or null for the whole form.</param>
/// <param name="FieldId">Field it is about, or null for a whole section or form.</param>
/// <param name="Span">The words it points at, or null.</param>
/// <param name="Message">Kind, plain Thai words ready to show.</param>
/// <param name="Suggestions">Short texts that could be offered as buttons (70, 75, 80) and take the place of <paramref name="Span"/>, or of the whole answer when there is no span; may be none; an empty text cuts the words out.</param>
public sealed record Finding(
    string RuleId,
    Severity Severity,
    string? SectionId,
    string? FieldId,
    TextSpan? Span,
    string Message,
    IReadOnlyList<string> Suggestions);
