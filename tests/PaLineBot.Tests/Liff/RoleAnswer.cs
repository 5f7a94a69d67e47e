using System.Text.Json;
using PaLineBot.Liff;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Liff;

/// <summary>What a role was answered.</summary>
/// <param name="Status">HTTP status; the problem's code where it is not the usual one, and its shape where it says more than that.</param>
/// <param name="Changes">Tables that are otherwise than before.</param>
/// <param name="Shape">Name of the shape of a success, which it has to its last member; null for a refusal.</param>
internal sealed record RoleAnswer(string Status, string Changes, string? Shape)
{
    private static readonly Dictionary<int, string> Usual = new() { [401] = "no-session", [403] = "not-joined", [404] = "not-found" };
    private static readonly List<Type> Problems = [.. typeof(Problem).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Problem)))];

    /// <summary>Of an answer of a route, with the tables it changed.</summary>
    public static RoleAnswer Of(LiffAnswer answer, LiffRoute route, IReadOnlyList<string> changed)
    {
        var (status, changes) = ((int)answer.Status, changed.Count == 0 ? "-" : string.Join(' ', changed));
        return status < 400
            ? new(status == route.Status ? $"{status}" : $"{status} instead of {route.Status}", changes, ShapeOf(answer, route.Answer))
            : new($"{status}{Refusal(status, answer)}{(changed.Count == 0 ? "" : $" and changed {changes}")}", changes, null);
    }

    private static string ShapeOf(LiffAnswer answer, Type? type) =>
        answer.Body.ValueKind == JsonValueKind.Undefined ? answer.MediaType ?? "nothing"
        : type is not null && ContractMembers.Fits(answer.Body, type) ? type.Name
        : $"not {type?.Name}: {answer.Body}";

    // Who is refused as usual learns nothing but that: the two members that every problem has.
    private static string Refusal(int status, LiffAnswer answer) =>
        answer.Code is not { } code ? " without a word"
        : (Usual.GetValueOrDefault(status) == code ? "" : $" {code}") + More(answer.Body);

    private static string More(JsonElement body) =>
        ContractMembers.Fits(body, typeof(Problem)) ? ""
        : Problems.Find(p => ContractMembers.Fits(body, p)) is { } known ? $" {known.Name}"
        : $" with {body}";
}
