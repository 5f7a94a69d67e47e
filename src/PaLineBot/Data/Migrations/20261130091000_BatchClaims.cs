using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>Who works on a batch of papers can tell whether somebody else does since.</summary>
    public partial class BatchClaims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            alter table paper_batches add column claim int not null default 0;
            comment on column paper_batches.claim is 'how often it was taken up; an instance whose number is an older one has lost it';
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("alter table paper_batches drop column claim;");
    }
}
