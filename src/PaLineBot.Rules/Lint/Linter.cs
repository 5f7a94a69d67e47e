namespace PaLineBot.Rules.Lint;

/// <summary>Runs the writing rules of pa-domain §8.</summary>
public static class Linter
{
    /// <summary>All findings, errors first, then in the order of the form.</summary>
    public static IReadOnlyList<Finding> Check(LintSubject subject) => [];

    /// <summary>Findings about one field only, for saying right after an answer.</summary>
    public static IReadOnlyList<Finding> CheckField(LintSubject subject, string fieldId) => [];
}
