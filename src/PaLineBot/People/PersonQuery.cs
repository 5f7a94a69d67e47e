using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.People;

/// <summary>The person behind an account, who decides on them, and how much waits for them.</summary>
public sealed class PersonQuery : AccountQuery
{
    /// <inheritdoc />
    protected override string Sql =>
        """
        select p.district_id, p.line_user_id, p.id, p.full_name, p.position, p.standing, p.standing_confirmed, p.school_id, s.name,
               (select d.full_name from people d where d.district_id = p.district_id and d.id = superior_of(p.district_id, p.id, $3)),
               superior.is_one,
               case when superior.is_one then waiting_for(p.district_id, p.id, $3) else 0 end
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join people p on p.district_id = l.district_id and p.line_user_id = l.lane and p.left_at is null
        left join schools s on s.district_id = p.district_id and s.id = p.school_id
        cross join lateral (
            select exists (select 1 from superior_scopes($3) x where x.district_id = p.district_id and x.person_id = p.id) as is_one
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
