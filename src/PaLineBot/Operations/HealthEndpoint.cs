using Dapper;
using Npgsql;

namespace PaLineBot.Operations;

/// <summary><c>GET /health</c>: whether the database answers, and what waits. No personal data.</summary>
public static class HealthEndpoint
{
    /// <summary>Maps the endpoint.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", CheckAsync).AllowAnonymous();

    private static async Task<IResult> CheckAsync(NpgsqlDataSource database, CancellationToken cancel)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancel);
            return Results.Ok(await connection.QuerySingleAsync<Health>(new CommandDefinition(
                """
                select (select count(*) from inbox where status = 0) as InboxWaiting, -- every district on purpose
                       (select count(*) from inbox where status = 2) as InboxDead,
                       (select count(*) from outbox where status = 0) as OutboxWaiting,
                       (select count(*) from outbox where status = 3) as OutboxParked
                """,
                cancellationToken: cancel)));
        }
        catch (NpgsqlException)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
