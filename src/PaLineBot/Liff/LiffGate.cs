using System.Globalization;
using Dapper;
using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.People;
using PaLineBot.Turns;

namespace PaLineBot.Liff;

/// <summary>
/// Every request of the mini-app passes here: district, session, a place among the account's requests, body, then person,
/// policy and the handler in one transaction, which is committed when the answer is a success. A request that changes something
/// holds the person's lane, as a chat turn does, so that chat and page never write at once.
/// </summary>
public sealed partial class LiffGate(
    NpgsqlDataSource database,
    DistrictDirectory districts,
    LiffSessions sessions,
    AccountLimits limits,
    RequestLimits settings,
    TimeProvider clock,
    ILogger<LiffGate> log)
{
    private readonly AccountReader who = AccountReader.Of(new PersonQuery());

    /// <summary>Header that every change carries: another site's form cannot set it.</summary>
    public const string ChangeHeader = "X-PaLine";

    /// <summary>Header that says whose page a change comes from, and whose an answer is: people who share a browser share its cookie.</summary>
    public const string PersonHeader = "X-PaLine-Person";

    /// <summary>Runs one request.</summary>
    /// <param name="receive">Reads a large body first, for whoever is signed in; answers a refusal or null.</param>
    internal async Task<IResult> RunAsync(HttpContext http, Access access, Func<LiffCall, Task<IResult>> handle, Func<HttpContext, long, Task<IResult?>>? receive = null)
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

        var caller = new Caller(district, session.LineUserId);
        return await PlacedAsync(http, caller, () => changes
            ? ChangeAsync(http, access, caller, handle, receive)
            : InTransactionAsync(http, access, caller, null, handle));
    }

    /// <summary>Runs a reading request as this LINE account, which has just proved who it is.</summary>
    internal Task<IResult> RunAsAsync(HttpContext http, District district, string lineUserId, Func<LiffCall, Task<IResult>> handle)
    {
        var caller = new Caller(district, lineUserId);
        return PlacedAsync(http, caller, () => InTransactionAsync(http, Access.Person, caller, null, handle));
    }

    private async Task<IResult> PlacedAsync(HttpContext http, Caller caller, Func<Task<IResult>> run)
    {
        try
        {
            var place = await limits.RequestAsync(caller.District.Id, caller.LineUserId, http.RequestAborted);
            // Until the answer is sent: some of it is fetched from a store only then.
            http.Response.RegisterForDispose(place);
            return place.IsAcquired ? await run() : TooMany(http);
        }
        catch (NpgsqlException e)
        {
            Busy(http.Request.Method, (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText, e.SqlState ?? e.GetType().Name);
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, "busy");
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
            return Results.Empty;
        }
    }

    private async Task<IResult> ChangeAsync(
        HttpContext http, Access access, Caller caller, Func<LiffCall, Task<IResult>> handle, Func<HttpContext, long, Task<IResult?>>? receive)
    {
        if (receive is not null)
        {
            if (await PersonIdAsync(caller, http.RequestAborted) is not { } personId)
            {
                return Problem.Of(StatusCodes.Status403Forbidden, "not-joined");
            }

            if (await receive(http, personId) is { } refusal)
            {
                return refusal;
            }
        }

        if (await BodyAsync(http) is not { } body)
        {
            return Problem.Of(StatusCodes.Status408RequestTimeout, "slow-body");
        }

        using var place = await limits.ChangeAsync(caller.District.Id, caller.LineUserId, http.RequestAborted);
        return place.IsAcquired ? await InTransactionAsync(http, access, caller, body, handle) : TooMany(http);
    }

    // Asked before a large body is read, and again in the transaction.
    private async Task<long?> PersonIdAsync(Caller caller, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        return await connection.ExecuteScalarAsync<long?>(new CommandDefinition(
            "select id from people where district_id = @d and line_user_id = @user and left_at is null",
            new { d = caller.District.Id, user = caller.LineUserId },
            cancellationToken: cancel));
    }

    private async Task<JsonBody?> BodyAsync(HttpContext http)
    {
        using var late = new CancellationTokenSource(settings.BodyTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, http.RequestAborted);
        try
        {
            return await JsonBody.ReadAsync(http.Request, either.Token);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
    }

    private static Problem TooMany(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "2";
        return Problem.Of(StatusCodes.Status429TooManyRequests, "too-many");
    }

    private async Task<IResult> InTransactionAsync(HttpContext http, Access access, Caller caller, JsonBody? change, Func<LiffCall, Task<IResult>> handle)
    {
        var (now, cancel) = (clock.GetUtcNow(), http.RequestAborted);
        await using var connection = await database.OpenConnectionAsync(cancel);
        // Who only reads holds no lane, so what they read is kept of one moment.
        await using var transaction = await connection.BeginTransactionAsync(change is null ? System.Data.IsolationLevel.RepeatableRead : System.Data.IsolationLevel.ReadCommitted, cancel);
        var work = new Work(connection, transaction, caller.District, new Actor(caller.LineUserId, null), now);
        if (change is not null)
        {
            await work.ExecuteAsync("set local lock_timeout = '5s'");
            await LaneClaim.HoldAsync(work, caller.LineUserId);
        }

        if ((await who.OneAsync(work, caller.LineUserId, cancel)).Person is not { } person)
        {
            return Problem.Of(StatusCodes.Status403Forbidden, "not-joined");
        }

        work.ActAs(person);
        var own = person.Id.ToString(CultureInfo.InvariantCulture);
        if (change is not null && http.Request.Headers[PersonHeader] is [{ } named] && named != own)
        {
            return Problem.Of(StatusCodes.Status401Unauthorized, "other-person");
        }

        http.Response.Headers[PersonHeader] = own;
        var answer = Refusal(access, person) ?? await handle(new LiffCall(http, work, person, change ?? JsonBody.None));
        if (change is not null && (answer as IStatusCodeHttpResult)?.StatusCode is null or < 400)
        {
            await transaction.CommitAsync(CancellationToken.None);
        }

        return answer;
    }

    /// <summary>What a policy answers a person whom it keeps out; null for who may go on. Finer guards stand in each feature's statements.</summary>
    internal static IResult? Refusal(Access access, PersonFacts person) =>
        access switch
        {
            Access.Superior => person.IsSuperior,
            Access.Director => person.LeadsSchool,
            Access.District => person.LeadsDistrict,
            _ => true,
        }
            ? null
            : Problem.NotFound;

    private sealed record Caller(District District, string LineUserId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mini-app: {Method} {Route} waits for the database ({Reason})")]
    private partial void Busy(string method, string? route, string reason);
}
