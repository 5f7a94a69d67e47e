namespace PaLineBot.Notices;

/// <summary>Queries of the notice pusher.</summary>
internal static class NoticeQueries
{
    /// <summary>
    /// Untold notices of people (or accounts) that may be pushed now; locked, so that two instances never push the same.
    /// Parameters: now, today (Bangkok), open (whether sending hours are).
    /// </summary>
    public const string Due =
        """
        with lucky as (
            select p.district_id, p.id
            from people p
            where p.line_user_id is not null and not p.blocked and p.left_at is null
              and @open and p.last_pushed_on is distinct from @today and (p.quiet_until is null or p.quiet_until <= @now)
              and exists (select 1 from notices n where n.district_id = p.district_id and n.person_id = p.id and n.told_at is null and n.due_at <= @now)
              and p.id in (select person_id from notices where told_at is null and due_at <= @now) -- every district on purpose
            limit 100 for update of p skip locked
        ), mine as (
            select n.id, n.district_id, p.line_user_id as recipient, n.body
            from lucky l
            join people p on p.district_id = l.district_id and p.id = l.id
            join notices n on n.district_id = l.district_id and n.person_id = l.id and n.told_at is null and n.due_at <= @now
        ), theirs as (
            select n.id, n.district_id, n.line_user_id as recipient, n.body
            from notices n -- every district on purpose
            where n.line_user_id is not null and n.told_at is null and n.due_at <= @now and (n.urgent or @open)
            limit 100 for update skip locked
        )
        select id, district_id as DistrictId, recipient, body::text as Body
        from (select * from mine union all select * from theirs) n
        order by id
        """;
}
