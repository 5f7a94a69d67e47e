namespace PaLineBot.Rules.Forms;

/// <summary>Form or guide files cannot be used. Stops the start of the service.</summary>
/// <param name="problems">One line each: file, property, what it should be.</param>
public sealed class FormCatalogueException(IReadOnlyList<string> problems)
    : Exception($"The form catalogue has {problems.Count} problem(s):\n{string.Join('\n', problems)}")
{
    /// <summary>One line each: file, property, what it should be.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
