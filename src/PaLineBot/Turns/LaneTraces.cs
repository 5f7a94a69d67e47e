using PaLineBot.Data;

namespace PaLineBot.Turns;

/// <summary>What is left of a talk besides what features keep: where it stands, and messages on their way.</summary>
public static class LaneTraces
{
    private static readonly TimeSpan StrangersKept = TimeSpan.FromDays(30);

    /// <summary>
    /// Forgets where the talk stands, events that could not be handled, and what was to be sent. The ids of handled events stay for the
    /// days that <c>Inbox:KeepDays</c> says, without words, so that LINE may send them again.
    /// </summary>
    public static async Task ForgetAsync(Work work, string lane)
    {
        await work.ExecuteAsync("delete from conversations where district_id = @d and lane = @lane", new { lane });
        await work.ExecuteAsync("delete from inbox where district_id = @d and lane = @lane and status = 2", new { lane });
        await work.ExecuteAsync(
            """
            update outbox set status = 1, payload = null, error = 'erased'
            where district_id = @d and lane = @lane and payload is not null
            """,
            new { lane });
        await work.ExecuteAsync(
            "update outbox set about = null, message_ids = null where district_id = @d and lane = @lane and (about is not null or message_ids is not null)",
            new { lane });
    }

    /// <summary>Forgets talks that nobody has gone on with since a moment, sooner those with accounts that agreed to nothing, and events of before that could not be handled.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> RetireAsync(Work work, DateTimeOffset since) => await work.ExecuteAsync(
        """
        delete from conversations c
        where c.district_id = @d
          and (c.updated_at < @since
               or (c.updated_at < @strangers
                   and not exists (select 1 from people p where p.district_id = c.district_id and p.line_user_id = c.lane)
                   and not exists (select 1 from consents a where a.district_id = c.district_id and a.line_user_id = c.lane)
                   and not exists (select 1 from line_groups g where g.district_id = c.district_id and g.group_id = c.lane)))
        """,
        new { since = since.UtcDateTime, strangers = (work.Now - StrangersKept).UtcDateTime })
        + await work.ExecuteAsync("delete from inbox where district_id = @d and status = 2 and received_at < @since", new { since = since.UtcDateTime });
}
