namespace PaLineBot.Rules.Lint;

/// <summary>A blank of a template that was left in a text.</summary>
/// <param name="Span">The blank itself, so that an answer can take its place.</param>
/// <param name="IsPercent">Whether a percentage belongs there.</param>
/// <param name="IsCertain">Whether nobody would write it on purpose; dots that trail off, or a dash for none, one might.</param>
internal readonly record struct Blank(TextSpan Span, bool IsPercent, bool IsCertain);
