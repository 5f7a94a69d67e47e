using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>Whatever is sent, the service has an answer to it that is none of its own faults. <c>script/bench fuzz</c> sends ten times as much.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Requests = 5_000;
    private const string Api = "/liff/{district}/api/";

    [Fact]
    public async Task Odd_requests_to_every_route_are_never_answered_with_a_fault()
    {
        await using var world = await World.StartAsync();
        Assert.Equal(RoutesOf(world).Order(), FuzzRoute.All.Select(r => $"{r.Method} {r.Path}").Order());
        var cast = await FuzzCasting.MakeAsync(StageOf(world));

        var result = await FuzzRun.SendAsync(world.Service.Address, new FuzzBodies(cast), Enumerable.Range(0, Requests));
        output.WriteLine(result.Summary);
        await world.IsQuietAsync();

        Assert.True(result.Errors.Count == 0, string.Join('\n', result.Errors));
        Assert.Equal(Requests, result.Sent);
        // LINE refuses messages to accounts that the requests made up.
        var troubles = world.Service.Log.Troubles.Where(l => l.Error is not null || !l.Text.StartsWith("LINE refused a ", StringComparison.Ordinal)).Select(l => $"{l.Category}: {l.Text} {l.Error}").Distinct().ToList();
        Assert.True(troubles.Count == 0, string.Join('\n', troubles));
        Assert.Null(await world.ScalarAsync<string>("select string_agg(error || ': ' || coalesce(convert_from(body, 'UTF8'), ''), e'\\n') from inbox where status = 2 or attempts > 0"));
    }

    private static IEnumerable<string> RoutesOf(World world) =>
        from route in world.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let path = route.RoutePattern.RawText!
        where path.StartsWith(Api, StringComparison.Ordinal) && !path.Contains("{**", StringComparison.Ordinal)
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select $"{method} {path[Api.Length..]}";

    private static FuzzStage StageOf(World world) =>
        new(world.Database, world.Http, world.Service.Address, World.District, World.LiffId(World.District), RawWebhook.SecretOf(World.District));
}
