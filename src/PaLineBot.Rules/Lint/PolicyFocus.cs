namespace PaLineBot.Rules.Lint;

/// <summary>One policy or focus (นโยบาย/จุดเน้น) of a fiscal year that a challenge topic may answer (C-13).</summary>
/// <param name="Year">Fiscal year, Buddhist era.</param>
/// <param name="Id">Stable id.</param>
/// <param name="Title">Official title.</param>
/// <param name="Keywords">Words that count as naming it.</param>
public sealed record PolicyFocus(int Year, string Id, string Title, IReadOnlyList<string> Keywords)
{
    /// <summary>The list that ships with the program (Lint/policy-focus.json).</summary>
    public static IReadOnlyList<PolicyFocus> Embedded { get; } =
        EmbeddedData.Load<PolicyFile>("Lint", "policy-focus.json").Policies;

    private sealed record PolicyFile(string Note, PolicyFocus[] Policies);
}
