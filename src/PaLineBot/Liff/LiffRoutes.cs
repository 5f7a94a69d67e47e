using PaLineBot.Districts;

namespace PaLineBot.Liff;

/// <summary>Puts endpoints under <c>/liff/{district}/api</c>, each with its policy.</summary>
/// <param name="group">The group.</param>
public sealed class LiffRoutes(RouteGroupBuilder group)
{
    /// <summary>GET.</summary>
    public void Get(string path, Access access, Func<LiffCall, Task<IResult>> handle) => Map("GET", path, access, handle);

    /// <summary>POST.</summary>
    public void Post(string path, Access access, Func<LiffCall, Task<IResult>> handle) => Map("POST", path, access, handle);

    /// <summary>POST with a large body, which <paramref name="receive"/> reads for a person of the district (its number) before the transaction begins; it answers a refusal, or null to go on.</summary>
    public void Upload(string path, Access access, Func<HttpContext, long, Task<IResult?>> receive, Func<LiffCall, Task<IResult>> handle) =>
        Map("POST", path, access, handle, receive);

    /// <summary>PUT.</summary>
    public void Put(string path, Access access, Func<LiffCall, Task<IResult>> handle) => Map("PUT", path, access, handle);

    /// <summary>PATCH.</summary>
    public void Patch(string path, Access access, Func<LiffCall, Task<IResult>> handle) => Map("PATCH", path, access, handle);

    /// <summary>DELETE.</summary>
    public void Delete(string path, Access access, Func<LiffCall, Task<IResult>> handle) => Map("DELETE", path, access, handle);

    /// <summary>An endpoint for which nobody has to be known.</summary>
    public void Open(string method, string path, Func<HttpContext, District, Task<IResult>> handle) =>
        group.MapMethods(path, [method], (HttpContext http, DistrictDirectory districts) =>
            districts.Find(http.Request.RouteValues["district"] as string ?? "") is { } district ? handle(http, district) : Task.FromResult(Problem.NotFound))
            .WithMetadata(new AccessRule(Access.Anyone));

    private void Map(string method, string path, Access access, Func<LiffCall, Task<IResult>> handle, Func<HttpContext, long, Task<IResult?>>? receive = null) =>
        group.MapMethods(path, [method], (HttpContext http, LiffGate gate) => gate.RunAsync(http, access, handle, receive))
            .WithMetadata(new AccessRule(access));
}
