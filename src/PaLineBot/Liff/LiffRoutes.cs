using PaLineBot.Districts;

namespace PaLineBot.Liff;

/// <summary>The routes of the mini-app's API, each with its policy, its request and its answer.</summary>
public sealed class LiffRoutes
{
    private readonly List<LiffRoute> all = [];

    /// <summary>All that were added.</summary>
    public IReadOnlyList<LiffRoute> All => all;

    public void Get<TAnswer>(string path, Access access, Func<LiffCall, Task<LiffAnswer<TAnswer>>> handle)
        where TAnswer : class
    {
        async Task<IResult> Read(LiffCall call) => (await handle(call)).ToResult(StatusCodes.Status200OK);
        all.Add(Known("GET", path, access, Read) with { Answer = typeof(TAnswer), Read = Read });
    }

    /// <summary>GET of something that is no JSON.</summary>
    public void GetFile(string path, Access access, Func<LiffCall, Task<IResult>> handle) => all.Add(Known("GET", path, access, handle));

    /// <summary>POST without a body.</summary>
    public void Post<TAnswer>(string path, Access access, Func<LiffCall, Task<LiffAnswer<TAnswer>>> handle, int status = StatusCodes.Status200OK)
        where TAnswer : class => Add("POST", path, access, handle, status);

    /// <summary>POST without a body, which answers nothing.</summary>
    public void Post(string path, Access access, Func<LiffCall, Task<Problem?>> handle) => Silent("POST", path, access, handle);

    /// <summary>POST; the handler gets null for a body that is no such request.</summary>
    public void Post<TRequest, TAnswer>(
        string path, Access access, Func<LiffCall, TRequest?, Task<LiffAnswer<TAnswer>>> handle, int status = StatusCodes.Status200OK)
        where TRequest : class
        where TAnswer : class => Add("POST", path, access, handle, status);

    /// <summary>
    /// POST with a large body instead of the JSON, which <paramref name="receive"/> reads for a person of the district (its number)
    /// before the transaction begins; it answers a refusal, or null to go on.
    /// </summary>
    public void Upload<TRequest, TAnswer>(
        string path, Access access, Func<HttpContext, long, Task<IResult?>> receive, Func<LiffCall, TRequest?, Task<LiffAnswer<TAnswer>>> handle, int status)
        where TRequest : class
        where TAnswer : class => Add("POST", path, access, handle, status, receive);

    public void Put<TRequest, TAnswer>(string path, Access access, Func<LiffCall, TRequest?, Task<LiffAnswer<TAnswer>>> handle)
        where TRequest : class
        where TAnswer : class => Add("PUT", path, access, handle);

    public void Patch<TRequest, TAnswer>(string path, Access access, Func<LiffCall, TRequest?, Task<LiffAnswer<TAnswer>>> handle)
        where TRequest : class
        where TAnswer : class => Add("PATCH", path, access, handle);

    /// <summary>DELETE, which answers nothing.</summary>
    public void Delete(string path, Access access, Func<LiffCall, Task<Problem?>> handle) => Silent("DELETE", path, access, handle);

    /// <summary>An endpoint for which nobody has to be known.</summary>
    public void Open(string method, string path, Func<HttpContext, District, Task<IResult>> handle, Type? request = null, Type? answer = null, int status = StatusCodes.Status200OK) =>
        all.Add(new LiffRoute(method, path, Access.Anyone, http =>
            http.RequestServices.GetRequiredService<DistrictDirectory>().Find(http.Request.RouteValues["district"] as string ?? "") is { } district
                ? handle(http, district)
                : Task.FromResult<IResult>(Problem.NotFound))
        {
            Request = request,
            Answer = answer,
            Status = status,
        });

    private void Silent(string method, string path, Access access, Func<LiffCall, Task<Problem?>> handle) =>
        all.Add(Known(method, path, access, async call => await handle(call) is { } problem ? problem : Results.NoContent()) with
        {
            Status = StatusCodes.Status204NoContent,
        });

    private void Add<TAnswer>(
        string method, string path, Access access, Func<LiffCall, Task<LiffAnswer<TAnswer>>> handle, int status = StatusCodes.Status200OK)
        where TAnswer : class =>
        all.Add(Known(method, path, access, async call => (await handle(call)).ToResult(status)) with { Answer = typeof(TAnswer), Status = status });

    private void Add<TRequest, TAnswer>(
        string method,
        string path,
        Access access,
        Func<LiffCall, TRequest?, Task<LiffAnswer<TAnswer>>> handle,
        int status = StatusCodes.Status200OK,
        Func<HttpContext, long, Task<IResult?>>? receive = null)
        where TRequest : class
        where TAnswer : class =>
        all.Add(Known(method, path, access, async call => (await handle(call, call.Body.As<TRequest>())).ToResult(status), receive) with
        {
            Request = typeof(TRequest),
            Answer = typeof(TAnswer),
            Status = status,
        });

    private static LiffRoute Known(
        string method, string path, Access access, Func<LiffCall, Task<IResult>> handle, Func<HttpContext, long, Task<IResult?>>? receive = null) =>
        new(method, path, access, http => http.RequestServices.GetRequiredService<LiffGate>().RunAsync(http, access, handle, receive));
}
