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
            comment on column notices.void_why is 'where told_how is void: replaced, withdrawn, submitted, decided, undone, handed-over, left, expired';
            create index notices_ending on notices (until_at) where told_at is null and until_at is not null;

            -- On the way is also what is void by now while its push was being sent: it may be the day's push.
            comment on column notices.push_id is 'the outbox row on its way, or that told it; null: waits to be pushed or told in a reply';
            drop index notices_push;
            create index notices_push on notices (push_id) where push_id is not null and (told_at is null or told_how = 'void');
            create index notices_on_the_way on notices (district_id, person_id) where push_id is not null and (told_at is null or told_how = 'void');
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            drop index notices_on_the_way;
            drop index notices_push;
            create index notices_push on notices (push_id) where push_id is not null and told_at is null;
            alter table notices drop column until_at, drop column void_why;
            """);
    }
}
