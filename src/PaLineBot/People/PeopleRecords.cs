using PaLineBot.Conversations;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.Outbox;

namespace PaLineBot.People;

/// <summary>Changes to people that come from staff, not from chat.</summary>
public static class PeopleRecords
{
    /// <summary>Adds a person; without a school code they belong to the district office.</summary>
    /// <returns>The new person's id.</returns>
    public static Task<long> AddAsync(Work work, string? schoolCode, string fullName, string position, string standing) => work.FindAsync<long>(
        """
        insert into people (district_id, school_id, full_name, position, standing, created_at)
        values (@d, (select id from schools where district_id = @d and code = @schoolCode), @fullName, @position, @standing, @now) returning id
        """,
        new { schoolCode, fullName, position, standing });

    /// <summary>Issues a one-time code of a person.</summary>
    /// <returns>The code in clear, to be handed over; only its hash is kept.</returns>
    public static async Task<string> IssueCodeAsync(Work work, long personId)
    {
        var code = FreshCodes.Next();
        await IssueCodeAsync(work, personId, code, JoinCodes.GoodFor);
        return code;
    }

    /// <summary>Issues a given code of a person.</summary>
    public static Task IssueCodeAsync(Work work, long personId, string code, TimeSpan goodFor) =>
        work.ExecuteAsync(
            """
            insert into join_codes (district_id, code_hash, person_id, issued_at, expires_at) values (@d, @hash, @personId, @now, @expires)
            on conflict (district_id, code_hash) do nothing
            """,
            new { hash = JoinCodes.Hash(code), personId, expires = (work.Now + goodFor).UtcDateTime });

    /// <summary>Appoints somebody to decide in a superior's place (scope school, district or above).</summary>
    public static async Task SetActingAsync(Work work, long personId, string scope, string? schoolCode)
    {
        var former = await work.ListAsync<long>(
            """
            update acting_superiors set until_at = @now
            where district_id = @d and scope = @scope and (until_at is null or until_at > @now)
              and school_id is not distinct from (select id from schools where district_id = @d and code = @schoolCode)
            returning person_id
            """,
            new { scope, schoolCode });
        await work.ExecuteAsync(
            """
            insert into acting_superiors (district_id, scope, school_id, person_id, from_at)
            values (@d, @scope, (select id from schools where district_id = @d and code = @schoolCode), @personId, @now)
            """,
            new { scope, schoolCode, personId });
        await NoticeHandOver.RunAsync(work);
        await OutboxRows.LinkRichMenusAsync(work, [personId, .. former]);
    }

    /// <summary>Ends all acting of a person.</summary>
    public static async Task EndActingAsync(Work work, long personId)
    {
        await work.ExecuteAsync(
            "update acting_superiors set until_at = @now where district_id = @d and person_id = @personId and (until_at is null or until_at > @now)",
            new { personId });
        await NoticeHandOver.RunAsync(work);
        await OutboxRows.LinkRichMenusAsync(work, personId);
    }

    /// <summary>Makes a person the director of a school; the former director is marked as gone from it.</summary>
    public static async Task ChangeDirectorAsync(Work work, string schoolCode, long personId)
    {
        await work.ExecuteAsync(
            """
            update people set left_at = @now
            where district_id = @d and position = 'SchoolDirector' and id <> @personId and left_at is null
              and school_id = (select id from schools where district_id = @d and code = @schoolCode)
            """,
            new { schoolCode, personId });
        await work.ExecuteAsync(
            """
            update people set position = 'SchoolDirector', standing_confirmed = false, left_at = null,
                              school_id = (select id from schools where district_id = @d and code = @schoolCode)
            where district_id = @d and id = @personId
            """,
            new { schoolCode, personId });
        await NoticeHandOver.RunAsync(work);
        await OutboxRows.LinkRichMenusAsync(work, personId);
    }
}
