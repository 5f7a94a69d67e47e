using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Notices;

namespace PaLineBot.People;

/// <summary>After a change of superior, and now and then (<see cref="NoticeHandOverJob"/>): open submissions and join requests are news for whoever decides now, and no longer for anybody else.</summary>
public static class NoticeHandOver
{
    /// <summary>Brings the notices of a district in line with who decides.</summary>
    /// <param name="since">Of what was submitted and asked since then only; all of it when null.</param>
    public static async Task RunAsync(Work work, DateTimeOffset? since = null)
    {
        var asked = new { since = since?.UtcDateTime };
        foreach (var open in await work.ListAsync<Open>(Unknown, asked))
        {
            await NoticeBoard.PostAsync(work, open.Superior, open.ToNotice(), open.Subject);
        }

        await NoticeVoid.RunAsync(work, NotTheirs, asked, "handed-over");
        await NoticeVoid.RunAsync(work, Decided, parameters: null, "decided");
    }

    /// <summary>
    /// Waits until nobody else in the district changes who decides, or hands over: each change sees what the one before did. It comes before all that it changes.
    /// </summary>
    public static Task HoldAsync(Work work) => work.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended('who-decides', @d))");

    // What waits: rounds r of agreements a, and requests j.
    private const string WaitingRounds =
        """
        from submissions r join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
        where r.district_id = @d and r.outcome is null
        """;

    private const string WaitingRequests =
        """
        from join_requests j where j.district_id = @d and j.decided_at is null
        """;

    // What somebody decided, and undid, is no news to them; nor is what was not told in its time.
    private const string Unknown =
        $"""
        with open as (
            select '{NoticeSubjects.OfSubmission}' || r.id as subject, r.id, r.owner_name as name, r.round,
                   coalesce((select max((n.body ->> 'ItemsMended')::int) from notices n
                             where n.district_id = r.district_id and n.subject = '{NoticeSubjects.OfSubmission}' || r.id), 0) as mended,
                   superior_of(@d, a.person_id, @now) as superior
            {WaitingRounds} and r.submitted_at > coalesce(@since::timestamptz, '-infinity')
            union all
            select '{NoticeSubjects.OfJoinRequest}' || j.id, j.id, j.full_name, 0, 0, superior_over(@d, j.position, j.school_id, null, @now)
            {WaitingRequests} and j.requested_at > coalesce(@since::timestamptz, '-infinity')
        )
        select o.subject, o.id, o.name, o.round, o.mended, o.superior
        from open o
        where o.superior is not null and not exists (
            select 1 from notices n
            where n.district_id = @d and n.subject = o.subject and n.person_id = o.superior
              and (n.told_how is distinct from 'void' or n.void_why in ('decided', 'expired')))
        """;

    private const string NotTheirs =
        $"""
        select n.id from notices n
        where n.district_id = @d and n.told_at is null and n.person_id is not null and n.created_at > coalesce(@since::timestamptz, '-infinity')
          and (exists (
                  select 1 {WaitingRounds} and n.subject = '{NoticeSubjects.OfSubmission}' || r.id
                    and n.person_id is distinct from superior_of(@d, a.person_id, @now))
            or exists (
                  select 1 {WaitingRequests} and n.subject = '{NoticeSubjects.OfJoinRequest}' || j.id
                    and not decides_on(@d, n.person_id, j.position, j.school_id, @now)))
        order by n.id for update of n
        """;

    // Decided while somebody else was handing it over.
    private const string Decided =
        $"""
        select n.id from notices n
        where n.district_id = @d and n.told_at is null and n.person_id is not null
          and (exists (
                  select 1 from submissions r
                  where r.district_id = @d and r.id = substring(n.subject from '^{NoticeSubjects.OfSubmission}([0-9]+)$')::bigint and r.outcome is not null)
            or exists (
                  select 1 from join_requests j
                  where j.district_id = @d and j.id = substring(n.subject from '^{NoticeSubjects.OfJoinRequest}([0-9]+)$')::bigint and j.decided_at is not null))
        order by n.id for update of n
        """;

    private sealed record Open
    {
        public string Subject { get; init; } = "";

        public long Id { get; init; }

        public string Name { get; init; } = "";

        public int Round { get; init; }

        public int Mended { get; init; }

        public long Superior { get; init; }

        public Notice ToNotice() => Round > 0 ? new SubmissionWaits(Id, Name, Round, Mended) : new JoinRequestWaits(Id, Name);
    }
}
