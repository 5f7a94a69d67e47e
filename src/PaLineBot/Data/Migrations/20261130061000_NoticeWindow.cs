using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>A notice may end, and says why it is void.</summary>
    public partial class NoticeWindow : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            alter table notices
                add column until_at timestamptz,
                add column void_why text;
            comment on column notices.until_at is 'from then on it is no news any more, or null';
            comment on column notices.void_why is 'where told_how is void: replaced, withdrawn, submitted, decided, undone, handed-over, expired';
            create index notices_ending on notices (until_at) where told_at is null and until_at is not null;
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            "alter table notices drop column until_at, drop column void_why;");
    }
}
