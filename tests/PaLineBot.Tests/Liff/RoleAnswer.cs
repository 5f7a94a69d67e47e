using System.Text.Json;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Liff;

/// <summary>What a role was answered.</summary>
/// <param name="Status">HTTP status, and the problem's code where it is not the usual one.</param>
/// <param name="Changes">Tables that are otherwise than before.</param>
/// <param name="Shape">What a success holds; null for a refusal.</param>
internal sealed record RoleAnswer(string Status, string Changes, string? Shape)
{
    private static readonly Dictionary<int, string> Usual = new() { [401] = "no-session", [403] = "not-joined", [404] = "not-found" };

    /// <summary>Of an answer, with the tables it changed.</summary>
    public static RoleAnswer Of(LiffAnswer answer, IReadOnlyList<string> changed)
    {
        var (status, changes) = ((int)answer.Status, changed.Count == 0 ? "-" : string.Join(' ', changed));
        return status < 400
            ? new($"{status}", changes, answer.Body.ValueKind == JsonValueKind.Undefined ? answer.MediaType ?? "nothing" : AnswerShape.Of(answer.Body))
            : new($"{status}{Refusal(status, answer)}{(changed.Count == 0 ? "" : $" and changed {changes}")}", changes, null);
    }

    // Who is refused as usual learns nothing but that: the two members that every problem has.
    private static string Refusal(int status, LiffAnswer answer) =>
        answer.Code is not { } code ? " without a word"
        : Usual.GetValueOrDefault(status) != code ? $" {code}"
        : AnswerShape.Of(answer.Body) is var said && said != "code, message" ? $" with {said}"
        : "";
}
