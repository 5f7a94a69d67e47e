using Npgsql;
using PaLineBot.Hosting;

namespace PaLineBot.Operations;

/// <summary>
/// <c>GET /health</c>: whether the database answers. <c>GET /health/ready</c>: also whether the path of a message is warm, so
/// that webhooks may come. 200 or 503; no figures: what waits is told by <c>PaLineBot inbox status</c>.
/// </summary>
public static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health", (NpgsqlDataSource database, CancellationToken cancel) => CheckAsync(database, cancel)).AllowAnonymous();
        routes.MapGet("/health/ready", (NpgsqlDataSource database, Readiness readiness, CancellationToken cancel) =>
            readiness.IsReady ? CheckAsync(database, cancel) : Task.FromResult(Away)).AllowAnonymous();
    }

    private static async Task<IResult> CheckAsync(NpgsqlDataSource database, CancellationToken cancel)
    {
        try
        {
            await using var command = database.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancel);
            return Results.Text("ok\n");
        }
        catch (NpgsqlException)
        {
            return Away;
        }
    }

    private static IResult Away => Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
}
