using System.Text.Json;
using PaLineBot.Liff;
using PaLineBot.Operations;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Liff;

/// <summary>The roles of the permission table, each with the session they have or had, and what they are about: the owner's agreement.</summary>
/// <param name="World">Where they live.</param>
/// <param name="People">Person of each role; <c>nobody</c> is a LINE account that the office knows nothing of.</param>
/// <param name="Cookies">Session cookie of each role, from when it had one.</param>
/// <param name="Parts">What stands for the parts of a route.</param>
internal sealed record Cast(
    World World, IReadOnlyDictionary<string, LinePerson> People, IReadOnlyDictionary<string, string> Cookies, IReadOnlyDictionary<string, string> Parts)
{
    private readonly Dictionary<string, JsonElement> bodies = PermissionTable.Bodies();
    private readonly Dictionary<(string, string), LiffRoute> routes = PaLineBotApp.Routes().All.ToDictionary(r => (r.Method, r.Path));
    private readonly WorldState state = new(World);

    /// <summary>The roles in the order of the table.</summary>
    public IEnumerable<string> Roles => People.Keys;

    /// <summary>Does what a row says as a role, in the state the row asks for.</summary>
    public async Task<RoleAnswer> TryAsync(string role, PermissionRow row)
    {
        await state.SetAsync(row.Stage, People[role].PersonId);
        var body = await BodyAsync(role, row.Body);
        using var browser = new LiffBrowser(World);
        var answer = await browser.SendAsync(new HttpMethod(row.Method), Fill(row.Route), body, r =>
        {
            r.Headers.TryAddWithoutValidation("Cookie", Cookies[role]);
            r.Headers.TryAddWithoutValidation("If-Match", row.Method == "PUT" ? "\"1\"" : null);
        });
        return RoleAnswer.Of(answer, routes[(row.Method, row.Route)], await state.ChangedAsync());
    }

    private string Fill(string route) => Parts.Aggregate(
        route.Replace("{id}", $"{{{route.Split('/')[0]}}}", StringComparison.Ordinal), (path, p) => path.Replace($"{{{p.Key}}}", p.Value, StringComparison.Ordinal));

    private async Task<object?> BodyAsync(string role, string name) => name switch
    {
        "-" => null,
        "token" => new { idToken = await LiffBrowser.TokenAsync(People[role]) },
        "picture" => LiffBrowser.FileForm(Evidence.Media.Png(7), "ภาพกิจกรรม.png", "1.1"),
        _ => bodies[name],
    };
}
