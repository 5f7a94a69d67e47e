namespace PaLineBot.Conversations;

/// <summary>The everyday queries of a turn. $1, $2: district ids and lanes, pairwise.</summary>
internal static class LaneQueries
{
    /// <summary>Waiting events in order of time. $3: now.</summary>
    public const string Events =
        """
        select i.district_id, i.lane, i.id, i.occurred_at, i.received_at, i.body
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join inbox i on i.district_id = l.district_id and i.lane = l.lane and i.status = 0 and i.due_at <= $3
        order by i.district_id, i.lane, i.occurred_at, i.id
        """;

    /// <summary>States.</summary>
    public const string States =
        """
        select c.district_id, c.lane, c.state
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join conversations c on c.district_id = l.district_id and c.lane = l.lane
        """;

    /// <summary>People, who decides on them, and how much waits for them. $3: now.</summary>
    public const string People =
        """
        select p.district_id, p.line_user_id, p.id, p.full_name, p.position, p.standing, p.standing_confirmed, p.school_id, s.name,
               coalesce(
                   (select a.full_name from acting_superiors x join people a on a.district_id = x.district_id and a.id = x.person_id
                    where x.district_id = p.district_id and x.scope = deciding_scope(p.position)
                      and coalesce(x.school_id, 0) = case when x.scope = 'school' then p.school_id else 0 end
                      and (x.until_at is null or x.until_at > $3) and a.id <> p.id and a.left_at is null
                    order by x.id desc limit 1),
                   (select d.full_name from people d
                    where d.district_id = p.district_id and d.school_id = p.school_id and d.position = 'SchoolDirector'
                      and deciding_scope(p.position) = 'school' and d.left_at is null order by d.id desc limit 1),
                   (select d.full_name from people d
                    where d.district_id = p.district_id and d.position = 'DistrictDirector'
                      and deciding_scope(p.position) = 'district' and d.left_at is null order by d.id desc limit 1)),
               superior.is_one,
               case when superior.is_one then waiting_for(p.district_id, p.id, $3) else 0 end
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join people p on p.district_id = l.district_id and p.line_user_id = l.lane and p.left_at is null
        left join schools s on s.district_id = p.district_id and s.id = p.school_id
        cross join lateral (
            select p.position in ('SchoolDirector', 'DistrictDirector') or exists (
                select 1 from acting_superiors x
                where x.district_id = p.district_id and x.person_id = p.id and (x.until_at is null or x.until_at > $3)) as is_one
        ) superior
        """;

    /// <summary>Agreements of a fiscal year with their newest round. $3: fiscal year.</summary>
    public const string Agreements =
        """
        select p.district_id, p.line_user_id, a.id, a.fiscal_year, a.status, a.form_id, a.form_version,
               r.id, r.round, r.receipt_code, r.submitted_at, r.outcome, r.decided_at, r.decided_by_name, r.comments::text
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join people p on p.district_id = l.district_id and p.line_user_id = l.lane and p.left_at is null
        join agreements a on a.district_id = p.district_id and a.person_id = p.id and a.fiscal_year = $3
        left join lateral (
            select * from submissions x
            where x.district_id = a.district_id and x.agreement_id = a.id and x.outcome is distinct from 'Withdrawn'
            order by x.round desc limit 1
        ) r on true
        """;

    /// <summary>Answers of a fiscal year. $3: fiscal year.</summary>
    public const string Answers =
        """
        select p.district_id, p.line_user_id, n.field_id, n.parts::text, n.needs_revision
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join people p on p.district_id = l.district_id and p.line_user_id = l.lane and p.left_at is null
        join agreements a on a.district_id = p.district_id and a.person_id = p.id and a.fiscal_year = $3
        join answers n on n.district_id = a.district_id and n.agreement_id = a.id
        """;

    // A push that is being tried is not told twice; one that is held up is, in place of the push.
    private const string NotOnTheWay =
        """
        (n.push_id is null or exists (select 1 from outbox o where o.district_id = n.district_id and o.id = n.push_id and is_held_up(o, $3)))
        """;

    /// <summary>Notices that may be told now. $3: now.</summary>
    public const string Notices =
        $"""
        select l.district_id, l.lane, n.id, n.body::text
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join people p on p.district_id = l.district_id and p.line_user_id = l.lane and p.left_at is null
        join notices n on n.district_id = p.district_id and n.person_id = p.id and n.told_at is null and n.due_at <= $3
        where {NotOnTheWay}
        union all
        select l.district_id, l.lane, n.id, n.body::text
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join notices n on n.district_id = l.district_id and n.line_user_id = l.lane and n.told_at is null and n.due_at <= $3
        where {NotOnTheWay}
        """;
}
