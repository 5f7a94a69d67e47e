namespace PaLineBot.Notices;

/// <summary>Queries of notices and the pushes that carry them.</summary>
internal static class NoticeQueries
{
    /// <summary>Whether a push to the person of notice <c>n</c> is on its way.</summary>
    private const string HasOneOnTheWay =
        """
        exists (select 1 from notices f where f.district_id = n.district_id and f.person_id = n.person_id
                and f.push_id is not null and (f.told_at is null or f.told_how = 'void'))
        """;

    /// <summary>
    /// Untold notices of people (or accounts) that may be pushed now; locked, so that two instances never push the same.
    /// Parameters: now, today (Bangkok), open (whether sending hours are), kinds (those this release can word).
    /// </summary>
    public const string Due =
        $"""
        with pushable as materialized (
            select n.id, n.district_id, n.person_id, n.line_user_id, n.body, n.urgent,
                   {HasOneOnTheWay} as has_one_on_the_way
            from notices n -- every district on purpose
            join districts d on d.id = n.district_id and d.pushes_held_until is null
            where n.told_at is null and n.push_id is null and not n.push_refused and n.due_at <= @now and (n.until_at is null or n.until_at > @now) and n.body ->> 'kind' = any(@kinds)
        ), receivers as (
            select p.district_id, p.id, p.line_user_id,
                   @open and p.last_pushed_on is distinct from @today and (p.quiet_until is null or p.quiet_until <= @now) as takes_all
            from people p
            where p.line_user_id is not null and not p.blocked and p.left_at is null
              and (p.district_id, p.id) in (
                  select n.district_id, n.person_id from pushable n
                  where n.urgent or @open and not n.has_one_on_the_way
                        and p.last_pushed_on is distinct from @today and (p.quiet_until is null or p.quiet_until <= @now))
            limit 100 for update of p skip locked
        ), mine as (
            select n.id, n.district_id, r.line_user_id as recipient, n.body, n.urgent
            from receivers r
            join pushable n on n.district_id = r.district_id and n.person_id = r.id and (n.urgent or r.takes_all and not n.has_one_on_the_way)
        ), theirs as (
            select n.id, n.district_id, n.line_user_id as recipient, n.body, n.urgent
            from notices n -- every district on purpose
            where n.id in (select x.id from pushable x where x.line_user_id is not null and (x.urgent or @open)) and n.told_at is null and n.push_id is null
            limit 100 for update of n skip locked
        )
        select id, district_id, recipient, body::text, urgent
        from (select * from mine union all select * from theirs) n
        order by id
        """;

    /// <summary>
    /// Gives due notices a push, as far as they have none since they were found; nor, unless it is urgent, one beside another that has
    /// gone on its way to the same person. Parameters: districtId, ids, push.
    /// </summary>
    public const string Take =
        $"""
        update notices n set push_id = @push
        where n.district_id = @districtId and n.id = any(@ids) and n.push_id is null and n.told_at is null and (n.urgent or not {HasOneOnTheWay})
        returning n.id
        """;

    /// <summary>What nobody was told in time is no news any more. Parameter: now.</summary>
    public const string Expire =
        """
        update notices set told_at = @now, told_how = 'void', void_why = 'expired' -- every district on purpose
        where told_at is null and push_id is null and until_at <= @now
        """;

    /// <summary>
    /// What became of pushes: what LINE has is told, and is the day's push also for who was told what is taken back by now; what it
    /// refused waits for a reply; what was let go or handed back, or lacks quota, is put together anew.
    /// Parameter: now. Gives the districts whose quota is used up.
    /// </summary>
    public const string Settle =
        """
        with settled as materialized (
            select n.id, n.district_id, n.person_id, n.push_id, n.told_at, o.status, o.sent_at
            from notices n -- every district on purpose
            left join outbox o on o.district_id = n.district_id and o.id = n.push_id
            where n.push_id is not null and (n.told_at is null or n.told_how = 'void') and o.status is distinct from 0
            for update of n skip locked
        ), told as (
            update notices n set told_at = @now, told_how = 'push'
            from settled s where n.district_id = s.district_id and n.id = s.id and s.told_at is null and s.sent_at is not null
        ), pushed as (
            update people p set last_pushed_on = greatest(p.last_pushed_on, s.day)
            from (select x.district_id, x.person_id, max((x.sent_at at time zone 'Asia/Bangkok')::date) as day from settled x group by 1, 2) s
            where p.district_id = s.district_id and p.id = s.person_id and s.day is not null
        ), back as (
            update notices n set push_id = null, push_refused = s.status is not distinct from 2
            from settled s where n.district_id = s.district_id and n.id = s.id and (s.told_at is not null or s.sent_at is null)
        ), parked as (
            delete from outbox o using settled s where o.district_id = s.district_id and o.id = s.push_id and o.status = 3
        )
        select distinct district_id from settled where status = 3
        """;
}
