using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.People;

/// <summary>
/// The person behind an account, who decides on them, and how much waits for them. What superior_of and superior_scopes say is written out
/// here: this runs in every turn.
/// </summary>
public sealed class PersonQuery : AccountQuery
{
    /// <inheritdoc />
    protected override string Sql =>
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

    /// <inheritdoc />
    protected override void Take(NpgsqlDataReader row, AccountFacts facts) => facts.Person = new PersonFacts(
        row.GetInt64(2),
        row.GetString(3),
        Enum.Parse<Position>(row.GetString(4)),
        Enum.Parse<AcademicStanding>(row.GetString(5)),
        row.GetBoolean(6),
        row.IsDBNull(7) ? null : row.GetInt64(7),
        row.IsDBNull(8) ? null : row.GetString(8),
        row.IsDBNull(9) ? null : row.GetString(9),
        row.GetBoolean(10),
        (int)row.GetInt64(11));
}
