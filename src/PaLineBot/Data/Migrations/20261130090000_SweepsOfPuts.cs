using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>Contents to look at have a row for each way into the store and for each pointer that let one go: none stands for another's.</summary>
    public partial class SweepsOfPuts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            alter table evidence_sweeps drop constraint evidence_sweeps_pkey;
            alter table evidence_sweeps add column id uuid not null default gen_random_uuid() primary key;
            create index evidence_sweeps_content on evidence_sweeps (district_id, sha256);
            comment on table evidence_sweeps is 'what is not due yet is being stored, and needed: its pointer is not written yet';

            create or replace function evidence_let_go() returns trigger language plpgsql as
            $$
            begin
                insert into evidence_sweeps (district_id, sha256, due_at) values (old.district_id, old.sha256, '-infinity');
                return null;
            end
            $$;
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("the function of before is in the numbered SQL files; a release does not go back");
    }
}
