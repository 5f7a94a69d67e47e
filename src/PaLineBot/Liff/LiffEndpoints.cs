
namespace PaLineBot.Liff;

/// <summary>Everything under <c>/liff/</c>: the page, its session, and the features' endpoints.</summary>
public static class LiffEndpoints
{
    /// <summary>Maps it all.</summary>
    internal static void MapLiff(this WebApplication app, LiffRoutes routes)
    {
        var group = app.MapGroup("/liff/{district}/api").AddEndpointFilter(KeptByNobodyAsync);
        foreach (var route in routes.All)
        {
            group.MapMethods(route.Path, [route.Method], route.Handle).WithMetadata(new AccessRule(route.Access), route);
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
