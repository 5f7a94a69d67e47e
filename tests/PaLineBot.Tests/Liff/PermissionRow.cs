namespace PaLineBot.Tests.Liff;

/// <summary>A row of the table.</summary>
/// <param name="File">The feature's file it stands in.</param>
/// <param name="Method">Method.</param>
/// <param name="Route">Route below <c>api/</c>.</param>
/// <param name="Stage">Stage of the owner's agreement, a name of <see cref="WorldState"/>.</param>
/// <param name="Body">Name of the body, or <c>-</c>.</param>
/// <param name="Statuses">What each role is answered: the status, and the code of the problem where it is not the usual one of that status.</param>
/// <param name="Changes">Tables that a success changes.</param>
/// <param name="Answer">Shape of a success; roles that are answered otherwise stand before theirs.</param>
internal sealed record PermissionRow(
    string File, string Method, string Route, string Stage, string Body, IReadOnlyList<string> Statuses, string Changes, string Answer)
{
    /// <summary>The row as it was found to be.</summary>
    public PermissionRow Answered(IReadOnlyList<(string Role, RoleAnswer Answer)> answers)
    {
        var good = answers.Where(a => a.Answer.Shape is not null).ToList();
        return this with
        {
            Statuses = [.. answers.Select(a => a.Answer.Status)],
            Changes = ByRole(good.Select(a => (a.Role, a.Answer.Changes))),
            Answer = ByRole(good.Select(a => (a.Role, a.Answer.Shape!))),
        };
    }

    /// <summary>What is otherwise than it stands here, a line each.</summary>
    public IEnumerable<string> Differences(PermissionRow found, IReadOnlyList<string> roles) =>
        from cell in roles.Append("changes").Append("answer").Zip(Cells.Zip(found.Cells))
        where cell.Second.First != cell.Second.Second
        select $"{Method} {Route} ({Stage}, {Body}) {cell.First}: {cell.Second.Second}, should be {cell.Second.First}";

    private IEnumerable<string> Cells => [.. Statuses, Changes, Answer];

    private static string ByRole(IEnumerable<(string Role, string Value)> values) => values.GroupBy(v => v.Value).ToList() switch
    {
        [] => "-",
        [var all] => all.Key,
        var several => string.Join(" | ", several.Select(g => $"{string.Join(' ', g.Select(v => v.Role))}: {g.Key}")),
    };
}
