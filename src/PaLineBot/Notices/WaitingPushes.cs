using PaLineBot.Data;

namespace PaLineBot.Notices;

/// <summary>Pushes whose news is told or taken back before LINE has them.</summary>
internal static class WaitingPushes
{
    /// <summary>Waits after a failed attempt.</summary>
    public const string HeldUp = "is_held_up(o, @now)";

    /// <summary>Waits, tried or not, in nobody's hands.</summary>
    public const string NotInHand = "o.status in (0, 3) and (o.leased_until is null or o.leased_until < @now)";

    /// <summary>Lets go of those that were to carry these notices. What else they were to say waits for another.</summary>
    /// <param name="notices">The notices, locked.</param>
    /// <param name="which">Which of their pushes: <see cref="HeldUp"/> or <see cref="NotInHand"/>.</param>
    /// <param name="why">For whoever looks into the outbox.</param>
    public static async Task LetGoAsync(Work work, long[] notices, string which, string why)
    {
        // Which they are is decided once, and kept from the sender until the commit.
        var gone = (await work.ListAsync<Guid>(
            $"""
            update outbox o set status = 1, payload = null, error = @why
            where o.district_id = @d and {which}
              and o.id in (select n.push_id from notices n where n.district_id = @d and n.id = any(@notices) and n.told_at is null)
            returning o.id
            """,
            new { notices, why })).ToArray();
        if (gone.Length == 0)
        {
            return;
        }

        // Whoever else has some of this news in hand is not waited for, nor they for us: what is passed over here, the pusher finds.
        await work.ExecuteAsync(
            """
            update notices n set push_id = null
            where n.district_id = @d and n.id in (
                select x.id from notices x
                where x.district_id = @d and x.push_id = any(@gone) and (x.told_at is null or x.told_how = 'void')
                for update skip locked)
            """,
            new { gone });
    }

    /// <summary>What is being sent at this moment cannot be recalled; it is not tried once more, but handed back.</summary>
    public static Task NoMoreAsync(Work work, long[] notices) =>
        work.ExecuteAsync(
            """
            update outbox o set send_until = @now
            where o.district_id = @d and o.status = 0
              and o.id in (select n.push_id from notices n where n.district_id = @d and n.id = any(@notices) and n.told_at is null)
            """,
            new { notices });
}
