using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>In one place one person acts. Of those whom two commands appointed at once, the latest stays.</summary>
    public partial class ActingOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            with gone as (
                update acting_superiors a set until_at = greatest(a.from_at, newer.from_at)
                from acting_superiors newer -- every district on purpose: the former release's
                where newer.district_id = a.district_id and newer.scope = a.scope and newer.school_id is not distinct from a.school_id
                  and a.until_at is null and newer.until_at is null and newer.id > a.id
                returning a.district_id, a.person_id, a.scope, a.school_id, a.until_at
            )
            insert into audit (district_id, at, action, subject, detail)
            select district_id, until_at, 'acting.ended', coalesce('school:' || school_id, scope),
                   jsonb_build_object('via', 'migration ActingOnce', 'why', 'a newer one is in force', 'person', person_id)
            from gone;
            create unique index acting_superiors_once on acting_superiors (district_id, scope, coalesce(school_id, 0)) where until_at is null;
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("drop index acting_superiors_once;");
    }
}
