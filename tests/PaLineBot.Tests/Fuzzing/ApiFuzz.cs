using System.Text.RegularExpressions;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>Requests to the mini-app's API.</summary>
/// <param name="cast">Whom they are about.</param>
internal sealed partial class ApiFuzz(FuzzCast cast)
{
    private const int Evidence = 60;

    private static readonly FuzzRoute[] WithBody = [.. FuzzRoute.All.Where(r => r.Body is { Length: > 2 })];

    // Each batch of papers keeps LibreOffice busy beside all that follows.
    private static readonly FuzzRoute[] Cheap = [.. FuzzRoute.All.Where(r => r is not { Method: "POST", Path: "board/papers" })];

    private static readonly string[] Fields = [.. FormCatalogue.Embedded.CurrentFor(Position.Teacher)!.Fields.Select(f => f.Id)];

    /// <summary>One request.</summary>
    public FuzzRequest Build(int number, Dice dice)
    {
        var route = dice.Of(dice.Chance(40) ? WithBody : dice.Chance(10) ? FuzzRoute.All : Cheap);
        var member = dice.Chance(85) ? dice.Of<FuzzMember>([.. cast.Members.Where(m => m.Role == route.Role)]) : dice.Of(cast.Members);
        var path = $"/liff/{cast.District}/api/{Part().Replace(route.Path, m => dice.Chance(12) ? OddParts.Segment(dice) : Value(m.Value, route, member, dice))}";
        path += dice.Chance(10) ? OddParts.Query(dice) : "";
        var headers = Headers(member, dice);
        if (route.Path == "evidence" && route.Body is not null && dice.Chance(70))
        {
            var (type, bytes) = UploadFuzz.Build(dice);
            return new FuzzRequest(number, route.Method, route.Path, path, [.. headers, ("Content-Type", type)], bytes);
        }

        if (route.Body is null && !dice.Chance(3))
        {
            return new FuzzRequest(number, route.Method, route.Path, path, headers, null);
        }

        headers.Add(("Content-Type", dice.Chance(7) ? OddParts.ContentType(dice) : "application/json"));
        var sample = (route.Body ?? "{}").Replace("{idToken}", dice.Of(cast.IdTokens), StringComparison.Ordinal);
        return new FuzzRequest(number, route.Method, route.Path, path, headers, OddBytes.Of(JsonMutation.Of(sample, dice), dice));
    }

    private static List<(string Name, string Value)> Headers(FuzzMember member, Dice dice)
    {
        List<(string Name, string Value)> headers =
        [
            ("Cookie", dice.Chance(3) ? $"paline={OddParts.Value(dice)}" : member.Cookie),
            ("If-Match", dice.Chance(15) ? OddParts.Value(dice) : $"\"{dice.Below(4)}\""),
        ];
        if (!dice.Chance(2))
        {
            headers.Add(("X-PaLine", "1"));
        }

        if (dice.Chance(15))
        {
            headers.Add(OddParts.Header(dice));
        }

        return headers;
    }

    private string Value(string part, FuzzRoute route, FuzzMember member, Dice dice) => part switch
    {
        "{formId}" => dice.Of("pa1-teacher", "pa1-school-director", "pa1-none"),
        "{version}" => dice.Of("1", "2"),
        "{fieldId}" => dice.Of(Fields),
        "{round}" => dice.Of("1", "2", "3"),
        "{jobId}" => dice.Of("1", "2"),
        "{personId}" => OddParts.Number(dice.Of(cast.People)),
        _ when route.Path.StartsWith("evidence/", StringComparison.Ordinal) => OddParts.Number(1 + dice.Below(Evidence)),
        _ when route.Path.StartsWith("submissions/", StringComparison.Ordinal) => OddParts.Number(dice.Of(cast.Submissions)),
        _ => OddParts.Number(member.Agreement),
    };

    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
