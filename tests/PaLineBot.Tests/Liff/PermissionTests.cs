using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Liff;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>
/// Every route of the service as every role, exactly as its feature's <c>permissions.tsv</c> has it (see <see cref="PermissionTable"/>).
/// A route that is not in the table, or has no policy, fails.
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
        Assert.Equal(PermissionTable.Read().Rows.Select(r => (r.File, Route: $"{r.Method} {r.Route}")).Distinct().Select(r => r.Route).Order(), Api(routes).Order());
    }

    [Fact]
    public async Task Every_role_can_do_what_is_theirs_and_sees_nothing_else()
    {
        await using var world = await World.StartAsync();
        var cast = await Casting.CallAsync(world);
        var (expected, found) = (PermissionTable.Read(), new List<PermissionRow>());
        Assert.Equal(cast.Roles, expected.Roles);
        foreach (var row in expected.Rows)
        {
            var answers = new List<(string Role, RoleAnswer Answer)>();
            foreach (var role in cast.Roles)
            {
                answers.Add((role, await cast.TryAsync(role, row)));
            }

            found.Add(row.Answered(answers));
        }

        if (PermissionTable.IsWritten)
        {
            (expected with { Rows = found }).Write();
            return;
        }

        var wrong = expected.Rows.Zip(found).SelectMany(r => r.First.Differences(r.Second, expected.Roles)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        await world.NothingWentWrongAsync();
    }

    private static IEnumerable<RouteEndpoint> Routes(World world) =>
        world.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static IEnumerable<string> Api(IEnumerable<RouteEndpoint> routes) =>
        from route in routes
        let path = route.RoutePattern.RawText!
        where path.StartsWith(Prefix, StringComparison.Ordinal) && !path.Contains("{**", StringComparison.Ordinal)
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select $"{method} {path[Prefix.Length..]}";
}
