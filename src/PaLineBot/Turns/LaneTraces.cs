using PaLineBot.Conversation;
using PaLineBot.Data;

namespace PaLineBot.Turns;

/// <summary>What is left of a talk besides what features keep: where it stands, and messages on their way.</summary>
public static class LaneTraces
{
    /// <summary>Condition on event <c>i</c>: it could not be handled, and is of the account <c>@lane</c>, in a group too.</summary>
    public const string FailedOf =
        """
        i.status = 2 and (i.lane = @lane or position(convert_to(@lane, 'UTF8') in i.body) > 0)
        """;

    // Condition on a talk or event x of the district: its lane is nobody's, and has agreed to nothing.
    private const string OfNobody =
        """
        not exists (select 1 from people p where p.district_id = x.district_id and p.line_user_id = x.lane)
        and not exists (select 1 from consents a where a.district_id = x.district_id and a.line_user_id = x.lane)
        and not exists (select 1 from line_groups g where g.district_id = x.district_id and g.group_id = x.lane)
        """;

    private static readonly TimeSpan StrangersKept = TimeSpan.FromDays(30);

    /// <summary>
    /// Forgets where the talk stands, events that could not be handled, and what was to be sent. The ids of handled events stay for the
    /// days that <c>Inbox:KeepDays</c> says, without words, so that LINE may send them again.
    /// </summary>
    public static async Task ForgetAsync(Work work, string lane)
    {
        await work.ExecuteAsync("delete from conversations where district_id = @d and lane = @lane", new { lane });
        await work.ExecuteAsync($"delete from inbox i where i.district_id = @d and {FailedOf}", new { lane });
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

    /// <summary>What an account leaves behind that was taken off its person: where it stands as an account, and nothing of the person.</summary>
    public static async Task LetGoAsync(Work work, string lane)
    {
        if (await work.FindAsync<string>("select state from conversations where district_id = @d and lane = @lane for update", new { lane }) is { } state)
        {
            await SetAsync(work, lane, ConversationState.FromJson(state).OfNobody());
        }
    }

    /// <summary>Has superiors forget what they were about to say of rounds that are gone.</summary>
    /// <param name="lanes">Their accounts.</param>
    public static async Task ForgetReturnsAsync(Work work, IReadOnlyCollection<string> lanes, IReadOnlyCollection<long> rounds)
    {
        foreach (var (lane, json) in await work.ListAsync<(string Lane, string State)>(
            "select lane, state from conversations where district_id = @d and lane = any(@lanes) order by lane for update", new { lanes = lanes.ToArray() }))
        {
            if (ConversationState.FromJson(json) is { Returning.SubmissionId: var prepared } state && rounds.Contains(prepared))
            {
                await SetAsync(work, lane, state with { Returning = null, Over = null });
            }
        }
    }

    /// <summary>Forgets talks that nobody has gone on with since a moment, and events of before that could not be handled; sooner those of accounts that agreed to nothing.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> RetireAsync(Work work, DateTimeOffset since)
    {
        var moments = new { since = since.UtcDateTime, strangers = (work.Now - StrangersKept).UtcDateTime };
        return await work.ExecuteAsync(
                $"delete from conversations x where x.district_id = @d and (x.updated_at < @since or (x.updated_at < @strangers and {OfNobody}))", moments)
            + await work.ExecuteAsync(
                $"delete from inbox x where x.district_id = @d and x.status = 2 and (x.received_at < @since or (x.received_at < @strangers and {OfNobody}))", moments);
    }

    private static Task<int> SetAsync(Work work, string lane, ConversationState state) => work.ExecuteAsync(
        "update conversations set state = @state where district_id = @d and lane = @lane", new { lane, state = state.ToJson() });
}
