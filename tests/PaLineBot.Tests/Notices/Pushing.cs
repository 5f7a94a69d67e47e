using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Notices;

/// <summary>A school whose people wait for news, and the pusher at a moment.</summary>
internal static class Pushing
{
    /// <summary>A director and two teachers.</summary>
    public static async Task<(LinePerson Director, LinePerson First, LinePerson Second)> SchoolAsync(World world) => (
        await world.AddSchoolWithDirectorAsync(),
        await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher),
        await world.AddJoinedAsync("นายขยัน ตั้งใจ", Position.Teacher));

    /// <summary>Sets the clock to a moment in Bangkok.</summary>
    public static Task At(World world, string bangkok) =>
        world.SetClockAsync(DateTimeOffset.Parse(bangkok + "+07:00", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Runs the pusher until nothing is under way, twice: what became of the first round is known to the second.</summary>
    public static async Task PushAsync(World world)
    {
        for (var round = 0; round < 2; round++)
        {
            await world.Service.Services.GetRequiredService<NoticePusher>().RunOnceAsync(CancellationToken.None);
            await world.IsQuietAsync();
        }
    }

    /// <summary>Pushes what is due, and asserts how many pushes the person has had.</summary>
    public static async Task PushesAreAsync(LinePerson person, int count, string when)
    {
        await PushAsync(person.World);

        // What the service's own pusher has in hand at that moment comes a little later.
        await Eventually.HoldsAsync(async () => await person.PushesAsync() >= count, what: when);
        var pushes = await person.PushesAsync();
        Assert.True(count == pushes, $"{when}: {pushes} pushes to {person.Name}, should be {count}");
    }

    /// <summary>A push that carries all that the person was not told, made in the transaction of what follows, so that the service cannot come between.</summary>
    public static Task<int> CarryAsync(Work work, LinePerson person, Push push) => work.ExecuteAsync(
        """
        with push as (
            insert into outbox (id, district_id, lane, kind, recipient, payload, created_at, due_at, status, attempts, leased_until, leased_by, sent_at)
            values (gen_random_uuid(), @d, @UserId, 'push', @UserId, '[{"type":"text","text":"สุดา"}]', @now, @now, @status, @attempts,
                    case when @inHand then @now + interval '1 hour' end, case when @inHand then gen_random_uuid() end, case when @status = 1 then @now end)
            returning id
        )
        update notices set push_id = (select id from push) where district_id = @d and person_id = @PersonId and told_at is null
        """,
        new { person.UserId, person.PersonId, status = (short)(push == Push.Sent ? 1 : 0), attempts = (short)(push == Push.HeldUp ? 1 : 0), inHand = push == Push.InHand });
}

/// <summary>How far a push has come.</summary>
internal enum Push
{
    Waiting,
    HeldUp,
    InHand,
    Sent,
}
