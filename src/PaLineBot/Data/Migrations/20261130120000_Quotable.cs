using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>Which of the sent messages asks or tells of which field, for texts that quote one.</summary>
    public partial class Quotable : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            alter table outbox
                add column about text,
                add column message_ids text;
            comment on column outbox.about is 'the field each of its messages is about, divided by commas and empty where it is about none; null: all of them';
            comment on column outbox.message_ids is 'the ids LINE gave those messages, divided by commas, once they are sent';
            create index outbox_quotable on outbox (district_id, lane) where message_ids is not null;
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            drop index outbox_quotable;
            alter table outbox drop column about, drop column message_ids;
            """);
    }
}
