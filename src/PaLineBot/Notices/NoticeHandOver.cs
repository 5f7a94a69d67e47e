using Dapper;
using Npgsql;
using PaLineBot.Conversation.Effects;

namespace PaLineBot.Notices;

/// <summary>After a change of superior: open submissions and join requests are news for whoever decides now, and no longer for anybody else.</summary>
public static class NoticeHandOver
{
    /// <summary>Brings the notices of a district in line with who decides.</summary>
    public static async Task RunAsync(NpgsqlConnection connection, int districtId, NpgsqlTransaction? transaction = null)
    {
        var unknown = await connection.QueryAsync<Open>(Unknown, new { districtId }, transaction);
        foreach (var open in unknown)
        {
            await connection.ExecuteAsync(
                "insert into notices (district_id, person_id, body, subject, created_at, due_at) values (@districtId, @Superior, @body::jsonb, @subject, now(), now())",
                new { districtId, open.Superior, body = NoticeJson.Write(open.ToNotice()), subject = open.Subject },
                transaction);
        }

        await connection.ExecuteAsync(TakeBack, new { districtId }, transaction);
    }

    private const string Unknown =
        """
        with open as (
            select 'submission:' || r.id as subject, r.id, r.owner_name as name, r.round,
                   coalesce((select max((n.body ->> 'ItemsMended')::int) from notices n
                             where n.district_id = r.district_id and n.subject = 'submission:' || r.id), 0) as mended,
                   superior_of(@districtId, a.person_id) as superior
            from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            where r.district_id = @districtId and r.outcome is null
            union all
            select 'join-request:' || j.id, j.id, j.full_name, 0, 0, (
                select s.person_id from superior_scopes s
                where s.district_id = @districtId and s.scope = deciding_scope(j.position) and (s.scope <> 'school' or s.school_id = j.school_id)
                order by s.rank, s.person_id desc limit 1)
            from join_requests j
            where j.district_id = @districtId and j.decided_at is null
        )
        select o.subject, o.id, o.name, o.round, o.mended, o.superior
        from open o
        where o.superior is not null and not exists (
            select 1 from notices n where n.district_id = @districtId and n.subject = o.subject and n.person_id = o.superior and n.told_how is distinct from 'void')
        """;

    private const string TakeBack =
        """
        update notices n set told_at = now(), told_how = 'void'
        where n.district_id = @districtId and n.told_at is null and n.person_id is not null
          and (exists (
                  select 1 from submissions r join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
                  where r.district_id = @districtId and r.outcome is null and n.subject = 'submission:' || r.id
                    and n.person_id is distinct from superior_of(@districtId, a.person_id))
            or exists (
                  select 1 from join_requests j
                  where j.district_id = @districtId and j.decided_at is null and n.subject = 'join-request:' || j.id
                    and not decides_on(@districtId, n.person_id, j.position, j.school_id)))
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
