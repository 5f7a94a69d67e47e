namespace PaLineBot.Rules.Forms;

/// <summary>Which version of which form: an agreement keeps the one it was begun with.</summary>
/// <param name="FormId">For example <c>pa1-teacher</c>.</param>
/// <param name="Version">Counts up from 1; a new version is a new data file.</param>
public readonly record struct FormRef(string FormId, int Version)
{
    /// <inheritdoc />
    public override string ToString() => $"{FormId}@{Version}";
}
