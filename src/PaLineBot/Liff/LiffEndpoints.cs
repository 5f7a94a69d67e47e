
namespace PaLineBot.Liff;

/// <summary>Everything under <c>/liff/</c>: the page, its session, and the features' endpoints.</summary>
public static class LiffEndpoints
{
    /// <summary>Maps it all, with the routes of these features.</summary>
    internal static void MapLiff(this WebApplication app, params IEnumerable<Action<LiffRoutes>> features)
    {
        var routes = new LiffRoutes(app.MapGroup("/liff/{district}/api").AddEndpointFilter(KeptByNobodyAsync));
        SessionApi.Map(routes);
        foreach (var map in features)
        {
            map(routes);
        }

        app.MapMethods("/liff/{district}/api/{**path}", ["GET", "POST", "PUT", "PATCH", "DELETE"], () => Problem.NotFound)
            .WithMetadata(new AccessRule(Access.Anyone));
        app.Services.GetRequiredService<LiffPage>().Map(app);
    }

    // What is personal stays out of every cache; the few answers that may be kept say so themselves.
    private static ValueTask<object?> KeptByNobodyAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        return next(context);
    }
}
