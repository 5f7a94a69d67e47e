namespace PaLineBot.LineSimulator.Control;

/// <summary>Puts orders into the route table, under /control.</summary>
internal sealed class ControlRoutes(IEndpointRouteBuilder routes, Platform platform)
{
    internal void Get(string path, Func<ControlCall, Task> handle) => Map("GET", path, handle);

    internal void Post(string path, Func<ControlCall, Task> handle) => Map("POST", path, handle);

    internal void Delete(string path, Func<ControlCall, Task> handle) => Map("DELETE", path, handle);

    private void Map(string method, string path, Func<ControlCall, Task> handle) =>
        routes.MapMethods("/control/" + path, [method], new RequestDelegate(http => RunAsync(http, handle)));

    private async Task RunAsync(HttpContext http, Func<ControlCall, Task> handle)
    {
        var call = new ControlCall(platform, http);
        try
        {
            await handle(call);
        }
        catch (ControlException wrong)
        {
            await call.RefuseAsync(wrong);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // nobody waits for the answer any more
        }
    }
}
