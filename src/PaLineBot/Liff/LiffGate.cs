using Npgsql;
using PaLineBot.Conversations;
using PaLineBot.Districts;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Liff;

/// <summary>
/// Every request of the mini-app passes here: district, session, person, policy, then the handler in one transaction,
/// which is committed when the answer is a success. A request that changes something holds the person's lane, as a chat turn does,
/// so that chat and page never write at once.
/// </summary>
/// <param name="database">The database.</param>
/// <param name="districts">The districts.</param>
/// <param name="sessions">Sessions.</param>
/// <param name="loader">Loads who calls.</param>
/// <param name="clock">Clock.</param>
/// <param name="log">Log.</param>
public sealed partial class LiffGate(
    NpgsqlDataSource database, DistrictDirectory districts, LiffSessions sessions, LaneLoader loader, TimeProvider clock, ILogger<LiffGate> log)
{
    /// <summary>Header that every change carries: another site's form cannot set it.</summary>
    public const string ChangeHeader = "X-PaLine";

    /// <summary>Runs one request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="access">Who may.</param>
    /// <param name="handle">Answers it.</param>
    /// <param name="receive">Reads a large body first, for whoever is signed in; answers a refusal or null.</param>
    internal async Task<IResult> RunAsync(HttpContext http, Access access, Func<LiffCall, Task<IResult>> handle, Func<HttpContext, Task<IResult?>>? receive = null)
    {
        var changes = !HttpMethods.IsGet(http.Request.Method);
        if (districts.Find(http.Request.RouteValues["district"] as string ?? "") is not { } district)
        {
            return Problem.NotFound;
        }

        if (changes && http.Request.Headers[ChangeHeader].Count == 0)
        {
            return Problem.BadRequest;
        }

        if (sessions.Read(http, district) is not { } session)
        {
            return Problem.Of(StatusCodes.Status401Unauthorized, "no-session");
        }

        if (receive is not null && await receive(http) is { } refusal)
        {
            return refusal;
        }

        return await GuardedAsync(http, () => InTransactionAsync(http, access, new Lane(district, session.LineUserId), changes, handle));
    }

    /// <summary>Runs a reading request as this LINE account, which has just proved who it is.</summary>
    internal Task<IResult> RunAsAsync(HttpContext http, District district, string lineUserId, Func<LiffCall, Task<IResult>> handle) =>
        GuardedAsync(http, () => InTransactionAsync(http, Access.Person, new Lane(district, lineUserId), changes: false, handle));

    private async Task<IResult> GuardedAsync(HttpContext http, Func<Task<IResult>> run)
    {
        try
        {
            return await run();
        }
        catch (NpgsqlException e)
        {
            Busy(http.Request.Method, (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText, e.SqlState ?? e.GetType().Name);
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, "busy");
        }
    }

    private async Task<IResult> InTransactionAsync(
        HttpContext http, Access access, Lane lane, bool changes, Func<LiffCall, Task<IResult>> handle)
    {
        var (now, cancel) = (clock.GetUtcNow(), http.RequestAborted);
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var scope = new TurnScope(connection, transaction, lane, lane.Key, now);
        if (changes)
        {
            await scope.ExecuteAsync("set local lock_timeout = '5s'");
            await scope.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended(@lane, @d))", new { lane = lane.Key });
        }

        await loader.ReloadAsync(connection, transaction, lane, lane.Key, now, FiscalYear.Of(now).Label, cancel);
        if (lane.Person is not { } person)
        {
            return Problem.Of(StatusCodes.Status403Forbidden, "not-joined");
        }

        if (access is Access.Superior or Access.Director && !person.IsSuperior)
        {
            return Problem.NotFound;
        }

        var answer = await handle(new LiffCall(http, scope, person));
        if (changes && (answer as IStatusCodeHttpResult)?.StatusCode is null or < 400)
        {
            await transaction.CommitAsync(CancellationToken.None);
        }

        return answer;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mini-app: {Method} {Route} waits for the database ({Reason})")]
    private partial void Busy(string method, string? route, string reason);
}
