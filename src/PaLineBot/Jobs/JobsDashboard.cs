using Hangfire;
using Hangfire.Dashboard;

namespace PaLineBot.Jobs;

/// <summary>Hangfire's page for the operators of the deployment. It knows no districts, and shows no more of a job than its name.</summary>
public static class JobsDashboard
{
    private const string Path = "/ops/jobs";

    private static readonly DashboardOptions Options = new()
    {
        Authorization = [new OperatorsOnly()],
        AppPath = null,
        DashboardTitle = "PaLineBot",
        DisplayStorageConnectionString = false,
    };

    /// <summary>Puts it at <c>/ops/jobs</c>.</summary>
    public static void UseJobsDashboard(this WebApplication app) => app.Map(Path, branch => branch.Run(AnswerAsync));

    private static async Task AnswerAsync(HttpContext http)
    {
        var (gate, server) = (http.RequestServices.GetRequiredService<OperatorGate>(), http.RequestServices.GetRequiredService<JobServer>());
        if (gate.Refusal(http) is { } refusal)
        {
            http.Response.StatusCode = refusal;
            if (refusal == StatusCodes.Status401Unauthorized)
            {
                http.Response.Headers.WWWAuthenticate = "Basic realm=\"PaLineBot operators\", charset=\"UTF-8\"";
            }

            return;
        }

        if (server.Store is not { } store)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        http.Items[typeof(OperatorsOnly)] = true;
        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        await new AspNetCoreDashboardMiddleware(Nothing, store, Options, DashboardRoutes.Routes).Invoke(http);
    }

    private static Task Nothing(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    // Whom the gate let in, and nobody else, should the page ever be put elsewhere.
    private sealed class OperatorsOnly : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) => context.GetHttpContext().Items.ContainsKey(typeof(OperatorsOnly));
    }
}
