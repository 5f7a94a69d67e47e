using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>Whose data was erased; and a round that goes takes along what was packed of it.</summary>
    public partial class Erased : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            alter table people add column erased_at timestamptz;
            comment on column people.erased_at is 'since then the row names nobody; papers that are kept are found by it';
            alter table paper_batch_items
                drop constraint paper_batch_items_district_id_submission_id_fkey,
                add constraint paper_batch_items_district_id_submission_id_fkey
                    foreign key (district_id, submission_id) references submissions (district_id, id) on delete cascade;
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            alter table paper_batch_items
                drop constraint paper_batch_items_district_id_submission_id_fkey,
                add constraint paper_batch_items_district_id_submission_id_fkey
                    foreign key (district_id, submission_id) references submissions (district_id, id);
            alter table people drop column erased_at;
            """);
    }
}
