using PaLineBot.Data;

namespace PaLineBot.People;

/// <summary>Wrong codes of a whole district in the last hour, so that many accounts together guess no faster than one.</summary>
public static class WrongCodes
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Until when no code is looked at because too many were wrong, or null.</summary>
    public static async Task<DateTimeOffset?> RestUntilAsync(Work work)
    {
        var last = await work.FindAsync<DateTimeOffset?>(
            """
            select tried_at from wrong_codes where district_id = @d and tried_at > @since and tried_at <= @now
            order by tried_at desc offset @spare limit 1
            """,
            new { since = (work.Now - Window).UtcDateTime, spare = work.District.Joining.WrongCodesAnHour - 1 });
        return last + Window;
    }

    /// <summary>Counts one more; what is older than the window is forgotten.</summary>
    public static async Task<bool> CountAsync(Work work)
    {
        await work.ExecuteAsync("delete from wrong_codes where district_id = @d and tried_at <= @since", new { since = (work.Now - Window).UtcDateTime });
        await work.ExecuteAsync("insert into wrong_codes (district_id, tried_at) values (@d, @now)");
        if (await RestUntilAsync(work) is not null)
        {
            await work.AuditAsync("join-codes.rest", $"district:{work.District.Id}");
        }

        return true;
    }
}
