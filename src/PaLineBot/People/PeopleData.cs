using PaLineBot.Conversation;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.PersonalData;

namespace PaLineBot.People;

/// <summary>Who one is, and how one came. An erased person has left, and their row names nobody any more.</summary>
internal sealed class PeopleData : IPersonalData
{
    /// <summary>Takes the name off people; to be followed by <c>and …</c>. Position and school stay: papers that are kept are found by them.</summary>
    private const string Blank =
        """
        update people set full_name = @nameless, standing_confirmed = false, line_user_id = null, linked_at = null, blocked = false,
               last_pushed_on = null, quiet_until = null, nudged_on = null, erased_at = @now
        where district_id = @d and erased_at is null and left_at is not null
        """;

    /// <summary>Condition on request <c>j</c>: it is the person's, or their account's and nobody's.</summary>
    private const string Theirs = "(j.person_id = @PersonId or (j.person_id is null and j.line_user_id = @LineUserId))";

    /// <inheritdoc />
    public int Place => 3;

    /// <inheritdoc />
    public async Task TellAsync(Work work, DataOwner owner, DataBook book)
    {
        await book.TellAsync(
            work,
            "person",
            """
            select p.full_name, p.position, p.standing, p.standing_confirmed, s.code as school_code, s.name as school_name,
                   p.line_user_id, p.linked_at, p.blocked, p.last_pushed_on, p.quiet_until, p.nudged_on, p.created_at
            from people p left join schools s on s.district_id = p.district_id and s.id = p.school_id
            where p.district_id = @d and p.id = @PersonId
            """,
            owner);
        await book.TellAsync(
            work,
            "consents",
            "select c.version, c.given_at from consents c where c.district_id = @d and c.line_user_id = @LineUserId order by c.version",
            owner);

        // An account that several people use one after another may have asked in another's name.
        await book.TellAsync(
            work,
            "join_requests",
            $"""
            select case when j.person_id is not null then j.full_name end as full_name, j.position, j.standing, s.name as school_name,
                   j.requested_at, j.decided_at, j.accepted
            from join_requests j join schools s on s.district_id = j.district_id and s.id = j.school_id
            where j.district_id = @d and {Theirs} order by j.id
            """,
            owner);
        await book.TellAsync(
            work,
            "decided_join_requests",
            "select j.decided_at, j.accepted from join_requests j where j.district_id = @d and j.decided_by = @PersonId order by j.id",
            owner);
        await book.TellAsync(
            work,
            "join_codes",
            """
            select case when c.person_id = @PersonId then 'you' else 'school' end as for_whom, c.issued_at, c.expires_at, c.used_at, c.voided_at
            from join_codes c where c.district_id = @d and (c.person_id = @PersonId or c.issued_by = @PersonId) order by c.id
            """,
            owner);
        await book.TellAsync(
            work,
            "acting",
            """
            select a.scope, s.name as school_name, a.from_at, a.until_at
            from acting_superiors a left join schools s on s.district_id = a.district_id and s.id = a.school_id
            where a.district_id = @d and a.person_id = @PersonId order by a.id
            """,
            owner);
    }

    /// <inheritdoc />
    public async Task EraseAsync(Work work, DataOwner owner)
    {
        if (owner.PersonId > 0)
        {
            await Leaving.LeaveAsync(work, owner.PersonId);
            await work.ExecuteAsync("delete from join_codes where district_id = @d and person_id = @PersonId", owner);
            await work.ExecuteAsync("delete from acting_superiors where district_id = @d and person_id = @PersonId", owner);
            await NoticeBoard.ForgetAsync(work, Accounts.SubjectOf(owner.PersonId));
            await NoticeBoard.UnnameAsync(work, owner.PersonId);
            await work.ExecuteAsync($"{Blank} and id = @person", new { person = owner.PersonId, nameless = ErasureWords.Nameless });
        }

        await EraseRequestsAsync(work, owner);
        await work.ExecuteAsync("delete from consents where district_id = @d and line_user_id = @LineUserId", owner);
    }

    /// <inheritdoc />
    public async Task<int> RetireAsync(Work work, KeptYears kept)
    {
        var since = kept.Since.UtcDateTime;
        return await work.ExecuteAsync($"{Blank} and left_at < @since", new { since, nameless = ErasureWords.Nameless })
            + await RetireRequestsAsync(work, since)
            + await work.ExecuteAsync("delete from join_codes where district_id = @d and expires_at < @since", new { since })
            + await work.ExecuteAsync("delete from acting_superiors where district_id = @d and until_at < @since", new { since })
            + await work.ExecuteAsync(
                """
                delete from consents c
                where c.district_id = @d and c.given_at < @since
                  and not exists (select 1 from people p where p.district_id = c.district_id and p.line_user_id = c.line_user_id)
                  and not exists (select 1 from join_requests j where j.district_id = c.district_id and j.line_user_id = c.line_user_id)
                """,
                new { since });
    }

    // Also those that nobody decided. Who was told of one was told the name: once the request is gone, nothing finds that any more.
    private static async Task<int> RetireRequestsAsync(Work work, DateTime since)
    {
        var gone = await work.ListAsync<long>(
            """
            delete from join_requests
            where district_id = @d and (coalesce(decided_at, requested_at) < @since or (full_name is null and requested_at < @counted))
            returning id
            """,
            new { since, counted = JoinRequests.CountedSince(work).UtcDateTime });
        await NoticeBoard.ForgetAsync(work, [.. gone.Select(NoticeSubjects.JoinRequest)]);
        return gone.Count;
    }

    // Without a name those of the last day stay until the night: how often an account asks is bounded also for who erases in between.
    private static async Task EraseRequestsAsync(Work work, DataOwner owner)
    {
        var requests = await work.ListAsync<long>(
            $"""
            update join_requests j set full_name = null, person_id = null, decided_at = coalesce(j.decided_at, @now)
            where j.district_id = @d and {Theirs} returning j.id
            """,
            owner);
        await NoticeBoard.ForgetAsync(work, [.. requests.Select(NoticeSubjects.JoinRequest)]);
        await work.ExecuteAsync(
            "delete from join_requests where district_id = @d and id = any(@ids) and requested_at <= @counted",
            new { ids = requests.ToArray(), counted = JoinRequests.CountedSince(work).UtcDateTime });
    }
}
