using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>A person has one untold notice about a subject. Of those that two instances posted at once, the newest stays.</summary>
    public partial class NoticeSubjectOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                update notices n set told_at = newer.created_at, told_how = 'void', push_id = null
                from notices newer -- every district on purpose: the former release's
                where newer.district_id = n.district_id and newer.person_id = n.person_id and newer.subject = n.subject and newer.told_at is null
                  and n.told_at is null and newer.id = (
                      select max(x.id) from notices x
                      where x.district_id = n.district_id and x.person_id = n.person_id and x.subject = n.subject and x.told_at is null)
                  and newer.id <> n.id;
                create unique index notices_subject_once on notices (district_id, person_id, subject) where told_at is null;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("drop index notices_subject_once;");
    }
}
