using Dapper;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Tests.Support;
using PaLineBot.Turns;
using Xunit;

namespace PaLineBot.Tests.Turns;

/// <summary>A failure is counted at the event that failed, and at no other.</summary>
public sealed class FailedEventTests
{
    [Fact]
    public async Task While_a_failure_is_counted_nobody_else_works_for_the_lane_and_what_was_handled_stays_handled()
    {
        var feature = new Failing();
        await using var world = await World.StartAsync(withService: false);
        await world.AddServiceAsync(change: services => services.AddSingleton<ITurnFeature>(feature));
        var person = await world.NewAccountAsync("ครูใหม่");
        await world.ExecuteAsync(
            """
            insert into inbox (district_id, webhook_event_id, lane, occurred_at, received_at, due_at, body)
            select id, 'FAILS', @lane, @now, @now, @now, convert_to(@body, 'UTF8') from districts
            """,
            new
            {
                lane = person.UserId,
                now = world.Now.UtcDateTime,
                body = $$"""{"type":"unsend","mode":"active","timestamp":1,"source":{"type":"user","userId":"{{person.UserId}}"},"webhookEventId":"FAILS","unsend":{"messageId":"none"} }""",
            });
        await Eventually.HoldsAsync(() => feature.IsAlone);

        await using (var connection = await world.Database.OpenConnectionAsync())
        await using (var handled = await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("update inbox set status = 1, body = null", transaction: handled);
            feature.Fail();
            await world.IsWaitedForAsync(connection);
            Assert.False(await world.ScalarAsync<bool>("select pg_try_advisory_xact_lock(hashtextextended(@lane, id)) from districts", new { lane = person.UserId }));
            await handled.CommitAsync();
        }

        await Eventually.HoldsAsync(() => world.Service.Log.Troubles.Any(l => l.Text.StartsWith("An event failed", StringComparison.Ordinal)));
        Assert.Equal("1 0", await world.ScalarAsync<string>("select concat_ws(' ', status, attempts) from inbox"));
    }

    // First in a batch, and then, alone, when the test says so.
    private sealed class Failing : ITurnFeature
    {
        private readonly TaskCompletionSource fails = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int tries;

        public bool IsAlone => Volatile.Read(ref tries) > 1;

        public void Fail() => fails.SetResult();

        public void AddTo(TurnHandlers on) => on.Unsent(async (_, _) =>
        {
            if (Interlocked.Increment(ref tries) > 1)
            {
                await fails.Task;
            }

            throw new InvalidOperationException("as ordered");
        });
    }
}
