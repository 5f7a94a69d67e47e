using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.People;

/// <summary>The person behind an account, who decides on them, and what waits for them. It runs in every turn: the functions in it are such as the planner looks into.</summary>
public sealed class PersonQuery : AccountQuery
{
    /// <inheritdoc />
    protected override string Sql =>
        """
        select p.district_id, p.line_user_id, p.id, p.full_name, p.position, p.standing, p.standing_confirmed, p.school_id, s.name,
               (select d.full_name
                from deciders_over(p.district_id, p.position, p.school_id, $3) o
                join people d on d.district_id = p.district_id and d.id = o.person_id
                where o.person_id <> p.id order by o.rank, o.person_id desc limit 1),
               superior.is_one, superior.leads_school,
               case when superior.is_one then (
                   select json_agg(json_build_object('kind', w.kind, 'id', w.id, 'since', w.since) order by w.since, w.id)::text
                   from waiting_of(p.district_id, p.id, $3) w) end
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join people p on p.district_id = l.district_id and p.line_user_id = l.lane and p.left_at is null
        left join schools s on s.district_id = p.district_id and s.id = p.school_id
        cross join lateral (
            select count(*) > 0 as is_one, coalesce(bool_or(o.scope = 'school'), false) as leads_school
            from superior_scopes($3) o where o.district_id = p.district_id and o.person_id = p.id
        ) superior
        """;

    /// <inheritdoc />
    protected override void Take(NpgsqlDataReader row, AccountFacts facts)
    {
        facts.Person = Read(row);
        facts.Decisions = WaitingDecisions.Read(facts.Person.Id, row.IsDBNull(12) ? null : row.GetString(12));
    }

    private static PersonFacts Read(NpgsqlDataReader row) => new(
        row.GetInt64(2),
        row.GetString(3),
        Enum.Parse<Position>(row.GetString(4)),
        Enum.Parse<AcademicStanding>(row.GetString(5)),
        row.GetBoolean(6),
        row.IsDBNull(7) ? null : row.GetInt64(7),
        row.IsDBNull(8) ? null : row.GetString(8),
        row.IsDBNull(9) ? null : row.GetString(9),
        row.GetBoolean(10),
        row.GetBoolean(11));
}
