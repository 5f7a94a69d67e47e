using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>Whose a request to join is, also when that person has another account since; and what an erasure looks for is found without reading all.</summary>
    public partial class JoinRequestPerson : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            alter table join_requests
                add column person_id bigint,
                add constraint join_requests_person_fkey foreign key (district_id, person_id) references people (district_id, id);
            comment on column join_requests.person_id is 'whom it made, or whose it turned out to be; the account may be another''s since';

            -- Who was accepted was made at that very moment, or has the account still.
            update join_requests j set person_id = p.id
            from people p -- every district on purpose: the former release's
            where p.district_id = j.district_id and p.full_name = j.full_name
              and (p.line_user_id = j.line_user_id or (j.accepted and p.created_at = j.decided_at));
            create index join_requests_person on join_requests (district_id, person_id) where person_id is not null;
            create index submissions_decided_by on submissions (district_id, decided_by) where decided_by is not null;
            create index inbox_failed on inbox (district_id, lane) where status = 2;
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            drop index inbox_failed;
            drop index submissions_decided_by;
            alter table join_requests drop column person_id;
            """);
    }
}
