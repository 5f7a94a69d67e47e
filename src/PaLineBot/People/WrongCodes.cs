using PaLineBot.Conversations;

namespace PaLineBot.People;

/// <summary>Wrong codes of a whole district in the last hour, so that many accounts together guess no faster than one.</summary>
public static class WrongCodes
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Until when no code is looked at because too many were wrong, or null.</summary>
    public static async Task<DateTimeOffset?> RestUntilAsync(TurnScope scope)
    {
        var last = await scope.FindAsync<DateTimeOffset?>(
            """
            select tried_at from wrong_codes where district_id = @d and tried_at > @since and tried_at <= @now
            order by tried_at desc offset @spare limit 1
            """,
            new { since = (scope.Now - Window).UtcDateTime, spare = scope.Lane.District.Joining.WrongCodesAnHour - 1 });
        return last + Window;
    }

    /// <summary>Counts one more; what is older than the window is forgotten.</summary>
    public static async Task<bool> CountAsync(TurnScope scope)
    {
        await scope.ExecuteAsync("delete from wrong_codes where district_id = @d and tried_at <= @since", new { since = (scope.Now - Window).UtcDateTime });
        await scope.ExecuteAsync("insert into wrong_codes (district_id, tried_at) values (@d, @now)");
        if (await RestUntilAsync(scope) is not null)
        {
            await scope.AuditAsync("join-codes.rest", $"district:{scope.DistrictId}");
        }

        return true;
    }
}
