namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Puts the platform API's endpoints into the route table.</summary>
internal sealed class ApiRoutes(IEndpointRouteBuilder routes, Platform platform)
{
    private readonly RateLimiter limiter = new();

    internal void Get(string path, Action<ApiCall> handle) =>
        Map("GET", path, new ApiRules { Rate = RateRule.PerSecond("GET " + path) }, Sync(handle));

    internal void Get(string path, RateRule rate, Action<ApiCall> handle) => Map("GET", path, new ApiRules { Rate = rate }, Sync(handle));

    internal void Post(string path, Action<ApiCall> handle) =>
        Map("POST", path, new ApiRules { Rate = RateRule.PerSecond("POST " + path) }, Sync(handle));

    internal void PostJson(string path, Action<ApiCall> handle) =>
        Map("POST", path, new ApiRules { Rate = RateRule.PerSecond("POST " + path), Json = true }, Sync(handle));

    internal void PostJson(string path, RateRule rate, Action<ApiCall> handle) =>
        Map("POST", path, new ApiRules { Rate = rate, Json = true }, Sync(handle));

    internal void Delete(string path, Action<ApiCall> handle) =>
        Map("DELETE", path, new ApiRules { Rate = RateRule.PerSecond("DELETE " + path) }, Sync(handle));

    internal void Map(string method, string path, ApiRules rules, Action<ApiCall> handle) => Map(method, path, rules, Sync(handle));

    internal void Map(string method, string path, ApiRules rules, Func<ApiCall, Task> handle) =>
        routes.MapMethods(path, [method], new RequestDelegate(new ApiEndpoint(platform, limiter, rules, handle).RunAsync));

    private static Func<ApiCall, Task> Sync(Action<ApiCall> handle) => call =>
    {
        handle(call);
        return Task.CompletedTask;
    };
}
