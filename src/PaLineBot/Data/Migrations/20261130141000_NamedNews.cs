using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>News that names who decided or nudged says by number who that is, so that the name is found when it has to go.</summary>
    public partial class NamedNews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            -- It was posted at the moment at which the audit has who did it.
            update notices n set body = n.body || jsonb_build_object('ById', a.person_id)
            from audit a -- every district on purpose: the former release's
            where a.district_id = n.district_id and a.at = n.created_at and a.person_id is not null and n.body ->> 'ByName' is not null
              and ((a.action in ('agreement.approved', 'agreement.returned') and a.subject like 'submission:%' and n.subject = 'decision:' || substr(a.subject, 12))
                or (a.action = 'agreement.nudged' and a.subject like 'person:%' and n.subject = 'nudge:' || substr(a.subject, 8)));
            create index notices_naming on notices (district_id, ((body ->> 'ById')::bigint)) where body ->> 'ById' is not null;
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("drop index notices_naming;");
    }
}
