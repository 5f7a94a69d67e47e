using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.Rules.Forms;

namespace PaLineBot.People;

/// <summary>Requests to join a school, decided by its director (a director's own by the district director).</summary>
public static class JoinRequests
{
    /// <summary>The request, if the acting person may decide it.</summary>
    public static async Task<JoinRequestFacts?> FindAsync(Work work, long requestId)
    {
        var row = await FindRowAsync(work, requestId);
        return row is null
            ? null
            : new JoinRequestFacts(row.Id, row.FullName, Enum.Parse<Position>(row.Position), Enum.Parse<AcademicStanding>(row.Standing), row.SchoolName, row.DecidedAt is null)
            {
                HasNamesake = row.DecidedAt is null && await Namesakes.OfSchoolAsync(work, row.SchoolId, row.FullName, exceptRequest: row.Id),
            };
    }

    /// <summary>Whether one more request of this account for this school fits; one that is replaced leaves its place in the school.</summary>
    public static async Task<JoinRoomFacts> RoomAsync(Work work, long schoolId)
    {
        var limits = work.District.Joining;
        var (asked, waiting) = await work.FindAsync<(long Asked, long Waiting)>(
            """
            select (select count(*) from join_requests where district_id = @d and line_user_id = @user and requested_at > @since),
                   (select count(*) from join_requests where district_id = @d and school_id = @schoolId and decided_at is null and line_user_id <> @user)
            """,
            new { user = work.LineUserId ?? "", schoolId, since = CountedSince(work).UtcDateTime });
        return new JoinRoomFacts(asked >= limits.RequestsADay, waiting >= limits.OpenASchool, limits.RequestsADay);
    }

    /// <summary>Requests since then count against those that an account may make.</summary>
    public static DateTimeOffset CountedSince(Work work) => work.Now.AddDays(-1);

    /// <summary>Whether a request of the acting account waits.</summary>
    public static Task<bool> WaitsAsync(Work work) => work.FindAsync<bool>(
        "select exists (select 1 from join_requests where district_id = @d and line_user_id = @user and decided_at is null)",
        new { user = work.LineUserId ?? "" });

    /// <summary>Asks; an open request of the same account is replaced. False when the account has become somebody's: that open request was just accepted.</summary>
    public static async Task<bool> AskAsync(Work work, AskToJoin effect)
    {
        if (work.LineUserId is null || await RoomAsync(work, effect.SchoolId) is { AccountIsFull: true } or { SchoolIsFull: true })
        {
            return false;
        }

        await WithdrawAsync(work, work.LineUserId);
        var asked = await work.FindAsync<long?>(
            """
            insert into join_requests (district_id, school_id, line_user_id, full_name, position, standing, requested_at)
            select @d, @school, @user, @name, @position, @standing, @now
            where not exists (select 1 from people where district_id = @d and line_user_id = @user and left_at is null)
            returning id
            """,
            new { school = effect.SchoolId, user = work.LineUserId, name = effect.FullName, position = effect.Position.ToString(), standing = effect.Standing.ToString() });
        if (asked is not { } id)
        {
            return false;
        }

        var superior = await work.FindAsync<long?>(
            "select superior_over(@d, @position, @school, null, @now)",
            new { position = effect.Position.ToString(), school = effect.SchoolId });
        if (superior is { } person)
        {
            await NoticeBoard.PostAsync(work, person, new JoinRequestWaits(id, effect.FullName), NoticeSubjects.JoinRequest(id));
        }

        return true;
    }

    /// <summary>The acting account takes its open request back.</summary>
    public static async Task<bool> TakeBackAsync(Work work)
    {
        if (work.LineUserId is not { } user)
        {
            return false;
        }

        await WithdrawAsync(work, user);
        return true;
    }

    /// <summary>Closes what a LINE account asked for and nobody decided yet, and takes its notice back; the name is forgotten.</summary>
    public static async Task WithdrawAsync(Work work, string lineUserId)
    {
        foreach (var id in await work.ListAsync<long>(
            "update join_requests set decided_at = @now, full_name = null where district_id = @d and line_user_id = @lineUserId and decided_at is null returning id",
            new { lineUserId }))
        {
            await NoticeBoard.VoidAsync(work, NoticeSubjects.JoinRequest(id), "withdrawn");
        }
    }

    /// <summary>What a LINE account asked before in the name of the person it is linked to now is theirs, and stays so when they change accounts.</summary>
    public static Task KnowAsync(Work work, string lineUserId, long personId) => work.ExecuteAsync(
        """
        update join_requests j set person_id = p.id
        from people p
        where j.district_id = @d and j.line_user_id = @lineUserId and j.person_id is null
          and p.district_id = @d and p.id = @personId and p.full_name = j.full_name
        """,
        new { lineUserId, personId });

    /// <summary>Accepts (makes and links the person; who is accepted as director takes the former one's place) or refuses.</summary>
    public static async Task<bool> DecideAsync(Work work, DecideJoinRequest effect)
    {
        if (await FindRowAsync(work, effect.RequestId) is not { DecidedAt: null } request)
        {
            return false;
        }

        var decided = await work.ExecuteAsync(
            "update join_requests set decided_at = @now, decided_by = @by, accepted = @accept where district_id = @d and id = @id and decided_at is null",
            new { by = work.Person!.Id, accept = effect.Accept, id = request.Id });
        if (decided == 0)
        {
            return false;
        }

        await NoticeBoard.VoidAsync(work, NoticeSubjects.JoinRequest(request.Id), "decided");
        if (effect.Accept)
        {
            var person = await AcceptedAsync(work, request);
            await work.ExecuteAsync("update join_requests set person_id = @person where district_id = @d and id = @id", new { person, id = request.Id });
            await Accounts.LinkAsync(work, person, request.LineUserId);
        }

        await NoticeBoard.PostToAccountAsync(work, request.LineUserId, new JoinRequestDecided(effect.Accept, request.SchoolName), NoticeSubjects.JoinRequest(request.Id));
        await work.AuditAsync(effect.Accept ? "join-request.accepted" : "join-request.refused", NoticeSubjects.JoinRequest(request.Id),
            new() { ["position"] = request.Position, ["school"] = request.SchoolId });
        return true;
    }

    // Position and standing are as they said themselves: they are not asked again.
    private static async Task<long> AcceptedAsync(Work work, Row request)
    {
        var (position, standing) = (Enum.Parse<Position>(request.Position), Enum.Parse<AcademicStanding>(request.Standing));
        var person = position == Position.SchoolDirector
            ? await Directors.AppointAsync(work, request.SchoolId, request.FullName, standing)
            : await PeopleRecords.CreateAsync(work, request.SchoolId, request.FullName, position, standing);
        await Accounts.ConfirmStandingAsync(work, person, standing);
        return person;
    }

    private static async Task<Row?> FindRowAsync(Work work, long requestId) =>
        work.Person is not { } person ? null : await work.FindAsync<Row>(
            """
            select j.id, coalesce(j.full_name, '') as full_name, j.position, j.standing, j.school_id, s.name as school_name,
                   j.line_user_id, j.decided_at
            from join_requests j
            join schools s on s.district_id = j.district_id and s.id = j.school_id
            where j.district_id = @d and j.id = @requestId and decides_on(@d, @person, j.position, j.school_id, @now)
            """,
            new { requestId, person = person.Id });

    private sealed record Row
    {
        public long Id { get; init; }

        public string FullName { get; init; } = "";

        public string Position { get; init; } = "";

        public string Standing { get; init; } = "";

        public long SchoolId { get; init; }

        public string SchoolName { get; init; } = "";

        public string LineUserId { get; init; } = "";

        public DateTimeOffset? DecidedAt { get; init; }
    }
}
