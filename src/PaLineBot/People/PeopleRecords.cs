using Dapper;
using Npgsql;
using PaLineBot.Conversations;
using PaLineBot.Notices;
using PaLineBot.Outbox;

namespace PaLineBot.People;

/// <summary>Changes to people that come from staff, not from chat.</summary>
public static class PeopleRecords
{
    /// <summary>Issues a one-time code of a person.</summary>
    /// <returns>The code in clear, to be handed over; only its hash is kept.</returns>
    public static async Task<string> IssueCodeAsync(NpgsqlConnection connection, int districtId, long personId)
    {
        var code = FreshCodes.Next();
        await IssueCodeAsync(connection, districtId, personId, code);
        return code;
    }

    /// <summary>Issues a given code of a person.</summary>
    public static Task IssueCodeAsync(NpgsqlConnection connection, int districtId, long personId, string code) =>
        connection.ExecuteAsync(
            """
            insert into join_codes (district_id, code_hash, person_id, expires_at) values (@districtId, @hash, @personId, now() + @goodFor)
            on conflict (district_id, code_hash) do nothing
            """,
            new { districtId, hash = JoinCodes.Hash(code), personId, goodFor = JoinCodes.GoodFor });

    /// <summary>Appoints somebody to decide in a superior's place (scope school, district or above).</summary>
    public static async Task SetActingAsync(NpgsqlConnection connection, int districtId, long personId, string scope, string? schoolCode)
    {
        var former = await connection.QueryAsync<long>(
            """
            update acting_superiors set until_at = now()
            where district_id = @districtId and scope = @scope and (until_at is null or until_at > now())
              and school_id is not distinct from (select id from schools where district_id = @districtId and code = @schoolCode)
            returning person_id
            """,
            new { districtId, scope, schoolCode });
        await connection.ExecuteAsync(
            """
            insert into acting_superiors (district_id, scope, school_id, person_id)
            values (@districtId, @scope, (select id from schools where district_id = @districtId and code = @schoolCode), @personId)
            """,
            new { districtId, scope, schoolCode, personId });
        await HandOverAsync(connection, districtId);
        await OutboxRows.LinkRichMenusAsync(connection, districtId, [personId, .. former]);
    }

    /// <summary>Ends all acting of a person.</summary>
    public static async Task EndActingAsync(NpgsqlConnection connection, int districtId, long personId)
    {
        await connection.ExecuteAsync(
            "update acting_superiors set until_at = now() where district_id = @districtId and person_id = @personId and until_at is null",
            new { districtId, personId });
        await HandOverAsync(connection, districtId);
        await OutboxRows.LinkRichMenusAsync(connection, districtId, [personId]);
    }

    /// <summary>Makes a person the director of a school; the former director is marked as gone from it.</summary>
    public static async Task ChangeDirectorAsync(NpgsqlConnection connection, int districtId, string schoolCode, long personId)
    {
        await connection.ExecuteAsync(
            """
            update people set left_at = now()
            where district_id = @districtId and position = 'SchoolDirector' and id <> @personId and left_at is null
              and school_id = (select id from schools where district_id = @districtId and code = @schoolCode)
            """,
            new { districtId, schoolCode, personId });
        await connection.ExecuteAsync(
            """
            update people set position = 'SchoolDirector', standing_confirmed = false, left_at = null,
                              school_id = (select id from schools where district_id = @districtId and code = @schoolCode)
            where district_id = @districtId and id = @personId
            """,
            new { districtId, schoolCode, personId });
        await HandOverAsync(connection, districtId);
        await OutboxRows.LinkRichMenusAsync(connection, districtId, [personId]);
    }

    /// <summary>Whoever decides now is told of what is open; whoever no longer does is not.</summary>
    public static Task HandOverAsync(NpgsqlConnection connection, int districtId, NpgsqlTransaction? transaction = null) =>
        NoticeHandOver.RunAsync(connection, districtId, transaction);
}
