using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaLineBot.Data.Migrations
{
    /// <summary>The model as it began: the tables are there already, made by the numbered SQL files beside this one.</summary>
    public partial class Baseline : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
