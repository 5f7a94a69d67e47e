using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>Who decides on whom, and what waits for a superior, as functions that the planner looks into: also for what runs in every turn.</summary>
    public partial class Deciders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            -- Who may decide, at a moment, on people of that position and school: whoever acts for the superior (rank 1), and the superior (rank 2).
            create function deciders_over(of_district int, person_position text, person_school bigint, moment timestamptz)
                returns table (person_id bigint, rank int) language sql stable as
            $$
                select s.person_id, s.rank
                from superior_scopes(moment) s
                where s.district_id = of_district and s.scope = deciding_scope(person_position)
                  and (s.scope <> 'school' or s.school_id = person_school)
            $$;

            create or replace function decides_on(of_district int, superior bigint, person_position text, person_school bigint, moment timestamptz)
                returns boolean language sql stable as
            $$
                select exists (select 1 from deciders_over(of_district, person_position, person_school, moment) s where s.person_id = superior)
            $$;

            create or replace function superior_over(of_district int, person_position text, person_school bigint, not_person bigint, moment timestamptz)
                returns bigint language sql stable as
            $$
                select s.person_id
                from deciders_over(of_district, person_position, person_school, moment) s
                where s.person_id is distinct from not_person
                order by s.rank, s.person_id desc limit 1
            $$;

            -- On whom somebody decides at a moment: deciders_over from the other end, for who has few and waits among many. Each once, never oneself.
            create function decided_by(of_district int, superior bigint, moment timestamptz)
                returns table (person_id bigint) language sql stable as
            $$
                select p.id
                from superior_scopes(moment) s
                join people p on p.district_id = s.district_id and p.school_id = s.school_id
                where s.district_id = of_district and s.person_id = superior and s.scope = 'school'
                  and deciding_scope(p.position) = 'school' and p.id <> superior
                union
                select p.id
                from superior_scopes(moment) s
                join people p on p.district_id = s.district_id and deciding_scope(p.position) = s.scope
                where s.district_id = of_district and s.person_id = superior and s.scope <> 'school' and p.id <> superior
            $$;

            -- Submissions and join requests that wait, at a moment, for this superior.
            create function waiting_of(of_district int, superior bigint, moment timestamptz)
                returns table (kind text, id bigint, person_name text, round int, since timestamptz) language sql stable as
            $$
                select 'Submission', r.id, r.owner_name, r.round, r.submitted_at
                from decided_by(of_district, superior, moment) d
                join agreements a on a.district_id = of_district and a.person_id = d.person_id
                join submissions r on r.district_id = of_district and r.agreement_id = a.id
                where r.outcome is null
                union all
                select 'JoinRequest', j.id, j.full_name, 0, j.requested_at
                from join_requests j
                where j.district_id = of_district and j.decided_at is null
                  and exists (select 1 from deciders_over(of_district, j.position, j.school_id, moment) s where s.person_id = superior)
            $$;
            drop function waiting_for(int, bigint, timestamptz);
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("functions of before are in the numbered SQL files; a release does not go back");
    }
}
