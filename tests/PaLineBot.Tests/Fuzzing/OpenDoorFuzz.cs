namespace PaLineBot.Tests.Fuzzing;

/// <summary>Requests to what is open to everybody: files behind links, receipts, pages, health.</summary>
/// <param name="cast">Whom they are about.</param>
internal sealed class OpenDoorFuzz(FuzzCast cast)
{
    private static readonly string[] Routes =
        ["/documents/{}", "/verify/{}", "/liff/{}/", "/liff/{district}/{}", "/liff/{district}/api/{}", "/liff/assets/{}", "/health/{}", "/{}", "/line/{}/webhook", "/documents/{}/{}"];

    /// <summary>One request.</summary>
    public FuzzRequest Build(int number, Dice dice)
    {
        var route = dice.Of(Routes);
        var path = string.Concat(route.Replace("{district}", cast.District, StringComparison.Ordinal).Split("{}").SelectMany((part, at) => new[] { at == 0 ? "" : Part(route, dice), part }));
        var method = dice.Chance(80) ? "GET" : dice.Of("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND");
        return new FuzzRequest(number, method, route, path + (dice.Chance(20) ? OddParts.Query(dice) : ""), [OddParts.Header(dice)], null);
    }

    private string Part(string route, Dice dice) => route.Split('/')[1] switch
    {
        "documents" when dice.Chance(60) => Bent(dice.Of(cast.Links), dice),
        "verify" when dice.Chance(60) => Bent(dice.Of(cast.Receipts), dice),
        "liff" when dice.Chance(30) => dice.Of("pa1", "pa1/1.1", "board", "index.html", "../appsettings.json", "a.js", cast.District),
        "health" when dice.Chance(50) => "ready",
        _ => OddParts.Segment(dice),
    };

    // As it is, or with a mistake.
    private static string Bent(string code, Dice dice)
    {
        var at = dice.Below(code.Length);
        return dice.Below(6) switch
        {
            0 => code,
            1 => code[..at],
            2 => code[..at] + OddParts.Segment(dice) + code[at..],
            3 => code + OddParts.Segment(dice),
            4 => code[..at] + dice.Of("A", "_", "~", "-", ".") + code[(at + 1)..],
            _ => code.ToLowerInvariant(),
        };
    }
}
