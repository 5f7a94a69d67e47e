using System.Text;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Npgsql;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.Inbox;
using PaLineBot.Line.Webhooks;
using PaLineBot.Turns;
using PaLineBot.Webhook;

namespace PaLineBot.Operations;

/// <summary>
/// Runs the path of a message once for real before the service says that it listens: over HTTP to its own webhook, then
/// signature, parse, insert, turn and render of a made-up person of a made-up district in a transaction that is taken back.
/// LINE waits two seconds for the first webhook, and a cold service on a busy machine would take longer.
/// </summary>
public sealed partial class WarmUp(
    MessageDatabase database,
    InboxWriter inbox,
    TurnBatch turns,
    DistrictDirectory districts,
    Readiness readiness,
    IServer server,
    TimeProvider clock,
    ILogger<WarmUp> log)
    : IHostedLifecycleService
{
    private const int NoDistrict = 0;
    private const string Stranger = "Uffffffffffffffffffffffffffffff01";
    private const string Writer = "Uffffffffffffffffffffffffffffff02";
    private static readonly byte[] Secret = "warm-up"u8.ToArray();

    /// <inheritdoc />
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        // Twice: what was only met once is still being prepared by the runtime when the first webhook comes.
        for (var round = 0; round < 2; round++)
        {
            await KnockAsync(cancellationToken);
            await StoreAsync(cancellationToken);
            await TalkAsync(cancellationToken);
        }

        readiness.Set();
        Warm();
    }

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // LINE's own "verify" call, which has no events: nothing is stored.
    private async Task KnockAsync(CancellationToken cancel)
    {
        if (districts.All.FirstOrDefault() is not { } district
            || server.Features.Get<IServerAddressesFeature>()?.Addresses.Select(OnThisMachine).OfType<Uri>().FirstOrDefault() is not { } address)
        {
            return;
        }

        // To itself: no proxy of the office lies between, and a certificate need not name this machine.
        using var http = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true },
        });
        using var body = new ByteArrayContent("""{"destination":"","events":[]}"""u8.ToArray());
        body.Headers.ContentType = new("application/json");
        body.Headers.Add(WebhookSignature.HeaderName, WebhookSignature.Sign(await body.ReadAsByteArrayAsync(cancel), district.Secrets[0]));
        try
        {
            using var answer = await http.PostAsync(new Uri(address, $"/line/{district.Key}/webhook"), body, cancel);
            answer.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException e)
        {
            // The rest of the path is warmed all the same.
            NotReached(e.GetType().Name);
        }
    }

    // An event of no district, which runners pass over: it goes through the writer as every event does, and is taken out again.
    private async Task StoreAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await inbox.StoreAsync([new InboxEvent(NoDistrict, Guid.NewGuid().ToString("N"), Stranger, null, now, "{}"u8.ToArray())]);
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        await connection.ExecuteAsync("delete from inbox where district_id = @NoDistrict", new { NoDistrict });
    }

    // Null for what is not reached by an address, such as a socket in a file.
    private static Uri? OnThisMachine(string address) =>
        Uri.TryCreate(Everywhere().Replace(address, "//127.0.0.1"), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host != "unix" ? uri : null;

    [GeneratedRegex(@"//(?:\[::\]|0\.0\.0\.0|\*|\+)(?=[:/]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Everywhere();

    private async Task TalkAsync(CancellationToken cancel)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var now = clock.GetUtcNow();
        var district = await MadeUpAsync(connection, transaction, now);
        var events = Read(Body(now), district);
        var columns = new InboxColumns(events.Count);
        foreach (var e in events)
        {
            columns.Add(WebhookEndpoint.ToInboxEvent(district, e, now));
        }

        await InboxWriter.InsertAsync(connection, columns, now);
        List<Lane> lanes = [new(district, Stranger), new(district, Writer)];
        var replies = await turns.RunAsync(connection, transaction, lanes, events.Count, now, now, Guid.NewGuid(), cancel);
        if (replies.Count != events.Count)
        {
            throw new InvalidOperationException($"the warm-up had {events.Count} messages and got {replies.Count} answers");
        }

        await transaction.RollbackAsync(cancel);
    }

    private static async Task<District> MadeUpAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, DateTimeOffset now)
    {
        var key = $"warm-up-{Guid.NewGuid():N}"[..40];
        var id = await connection.QuerySingleAsync<int>(
            """
            with district as (
                insert into districts (key, name, short_name, channel_id, channel_secret, created_at) values (@key, @key, @key, @key, ''::bytea, @now) returning id
            ), person as (
                insert into people (district_id, full_name, position, standing, standing_confirmed, line_user_id, created_at)
                select id, 'x', 'DistrictDirector', 'None', true, @Writer, @now from district -- every district on purpose: one of its own
            )
            select id from district
            """,
            new { key, Writer, now = now.UtcDateTime },
            transaction);
        return new District(id, key, key, key, null, null, key, [Secret]) { Pepper = new Pepper(Secret) };
    }

    private static byte[] Body(DateTimeOffset now)
    {
        string Event(string type, string user, string more) =>
            $$"""
            {"type":"{{type}}","mode":"active","timestamp":{{now.ToUnixTimeMilliseconds()}},"webhookEventId":"{{Guid.NewGuid():N}}","replyToken":"{{Guid.NewGuid():N}}",
            "deliveryContext":{"isRedelivery":false},"source":{"type":"user","userId":"{{user}}"},{{more}}}
            """;
        return Encoding.UTF8.GetBytes(
            $$"""
            {"destination":"","events":[{{Event("follow", Stranger, "\"follow\":{\"isUnblocked\":false}")}},
            {{Event("message", Writer, "\"message\":{\"type\":\"text\",\"id\":\"1\",\"quoteToken\":\"q\",\"text\":\"สวัสดี\"}")}}]}
            """);
    }

    private static IReadOnlyList<EventEnvelope> Read(byte[] body, District district) =>
        WebhookSignature.IsValid(body, WebhookSignature.Sign(body, Secret), district.Secrets) && WebhookReader.ReadEvents(body) is WebhookReadResult.Read { Events: var events }
            ? events
            : throw new InvalidOperationException("the warm-up's own webhook was not understood");

    [LoggerMessage(Level = LogLevel.Warning, Message = "The service could not reach its own webhook to warm it ({Error})")]
    private partial void NotReached(string error);

    [LoggerMessage(Level = LogLevel.Information, Message = "The path of a message is warm")]
    private partial void Warm();
}
