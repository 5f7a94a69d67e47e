using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.People;

/// <summary>The person behind an account, who decides on them, and what waits for them. It runs in every turn: the functions in it are such as the planner looks into.</summary>
public sealed class PersonQuery : AccountQuery
{
    // The choice among deciders is that of superior_over, written out: a function that gives one value is planned anew at every call (docs/performance.md).
    /// <inheritdoc />
    protected override string Sql =>
        """
        select p.district_id, p.line_user_id, p.id, p.full_name, p.position, p.standing, p.standing_confirmed, p.school_id, s.name,
               (select d.full_name
                from deciders_over(p.district_id, p.position, p.school_id, $3) o
                join people d on d.district_id = p.district_id and d.id = o.person_id
                where o.person_id <> p.id order by o.rank, o.person_id desc limit 1),
               superior.is_one, superior.leads_school, superior.leads_district,
               case when superior.is_one then (
                   select json_agg(json_build_object('kind', w.kind, 'id', w.id, 'since', w.since) order by w.since, w.id)::text
                   from waiting_of(p.district_id, p.id, $3) w) end
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join people p on p.district_id = l.district_id and p.line_user_id = l.lane and p.left_at is null
        left join schools s on s.district_id = p.district_id and s.id = p.school_id
        cross join lateral (
            select count(*) > 0 as is_one, coalesce(bool_or(o.scope = 'school'), false) as leads_school,
                   coalesce(bool_or(o.scope = 'district'), false) as leads_district
            from superior_scopes($3) o where o.district_id = p.district_id and o.person_id = p.id
        ) superior
        """;

    /// <inheritdoc />
    protected override void Take(NpgsqlDataReader row, AccountFacts facts)
    {
        var columns = new RowReader(row, AccountColumns);
        facts.Person = Read(columns);
        facts.Decisions = WaitingDecisions.Read(facts.Person.Id, columns.TextOrNull());
    }

    private static PersonFacts Read(RowReader row) => new(
        row.Long(),
        row.Text(),
        row.Name<Position>(),
        row.Name<AcademicStanding>(),
        row.Flag(),
        row.LongOrNull(),
        row.TextOrNull(),
        row.TextOrNull(),
        row.Flag(),
        row.Flag(),
        row.Flag());
}
