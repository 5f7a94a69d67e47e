using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>
/// Every route of the service as every role, as <c>permissions.tsv</c> has it: ok (it is theirs), 401 (who are you), 404 (it does not exist for you),
/// none (they have none of their own). A route that is not in the table, or has no policy, fails.
/// </summary>
public sealed class PermissionTests
{
    private const string Prefix = "/liff/{district}/api/";

    [Fact]
    public async Task Every_route_has_a_policy_and_stands_in_the_table()
    {
        await using var world = await World.StartAsync();
        var routes = Routes(world).ToList();

        Assert.All(routes, r => Assert.True(
            r.Metadata.GetMetadata<AccessRule>() is not null || r.Metadata.GetMetadata<IAllowAnonymous>() is not null, $"{r.RoutePattern.RawText} has no policy"));
        Assert.Equal(Table().Select(r => $"{r.Method} {r.Path}").Order(), Api(routes).Order());
    }

    [Fact]
    public async Task Every_role_can_do_what_is_theirs_and_sees_nothing_else()
    {
        await using var world = await World.StartAsync();
        var cast = await CastAsync(world);
        var wrong = new List<string>();
        foreach (var row in Table())
        {
            foreach (var (role, expected) in row.Expected)
            {
                await cast.ResetAsync();
                var browser = await cast.BrowserAsync(role, fresh: row.Path == "session");
                var answer = await browser.SendAsync(new HttpMethod(row.Method), cast.Fill(row.Path), row.Method is "GET" or "DELETE" ? null : new { }, r => r.Headers.TryAddWithoutValidation("If-Match", "\"1\""));
                if (Kind(answer) != expected)
                {
                    wrong.Add($"{row.Method} {row.Path} as {role}: {Kind(answer)} ({(int)answer.Status} {answer.Code}), should be {expected}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        await world.NothingWentWrongAsync();
    }

    private static string Kind(LiffAnswer answer) => answer.Status switch
    {
        HttpStatusCode.Unauthorized => "401",
        HttpStatusCode.NotFound => answer.Code == "not-started" ? "none" : "404",
        >= HttpStatusCode.InternalServerError => "broken",
        _ => "ok",
    };

    private static IEnumerable<RouteEndpoint> Routes(World world) =>
        world.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static IEnumerable<string> Api(IEnumerable<RouteEndpoint> routes) =>
        from route in routes
        let path = route.RoutePattern.RawText!
        where path.StartsWith(Prefix, StringComparison.Ordinal) && !path.Contains("{**", StringComparison.Ordinal)
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select $"{method} {path[Prefix.Length..]}";

    private static List<Row> Table()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests/PaLineBot.Tests/Liff/permissions.tsv"));
        var roles = lines[0].Split('\t')[2..];
        return [.. lines.Skip(1).Select(l => l.Split('\t')).Select(c => new Row(c[0], c[1], [.. roles.Zip(c[2..])]))];
    }

    private static async Task<Cast> CastAsync(World world)
    {
        await world.AddDistrictAsync("other");
        var director = await world.AddSchoolWithDirectorAsync();
        var owner = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var people = new Dictionary<string, LinePerson>
        {
            ["owner"] = owner,
            ["director"] = director,
            ["colleague"] = await world.AddJoinedAsync("นายมานะ ตั้งใจสอน", Position.Teacher),
            ["other-director"] = await world.AddSchoolWithDirectorAsync("นางสุดา บริหารดี", "10010002", "โรงเรียนวัดทุ่งสาธิต"),
            ["district-director"] = await world.AddJoinedAsync("นายวิชัย นำการศึกษา", Position.DistrictDirector, AcademicStanding.Expert, school: null),
            ["other-district"] = await world.AddSchoolWithDirectorAsync("นายไกล บ้านอื่น", district: "other"),
        };
        var submission = await owner.WriteAndSubmitAsync();
        using var desk = await LiffBrowser.OpenAsync(director);
        var job = (await desk.PostAsync("board/papers"))["jobId"].GetInt64();
        using var browser = await LiffBrowser.OpenAsync(owner);
        var evidence = await browser.UploadAsync(Evidence.Media.Png(1), "ภาพกิจกรรม.png", "1.1");
        return new Cast(world, people, submission, job, evidence["id"].GetInt64());
    }

    private sealed record Row(string Method, string Path, IReadOnlyList<(string Role, string Expected)> Expected);
}
