using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PaLineBot.Data;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Data;

/// <summary>The model of EF, its migrations and the schema say the same.</summary>
public sealed class ModelTests
{
    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var db = PaLineBotDb.WithoutDatabase();
        Assert.False(db.Database.HasPendingModelChanges(), "the model was changed: dotnet ef migrations add NAME -o Data/Migrations (in src/PaLineBot)");
    }

    [Fact]
    public async Task Every_migration_of_the_model_is_applied_after_the_SQL_files_and_stands_in_the_one_ledger()
    {
        await using var world = await World.StartAsync(withService: false);
        using var db = PaLineBotDb.WithoutDatabase();
        var files = Directory.EnumerateFiles(Repository.PathOf("src/PaLineBot/Data/Migrations"), "*.sql").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

        var ledger = await world.ScalarAsync<string>("select string_agg(name, ' ' order by applied_at, name) from schema_migrations");

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.Equal(string.Join(' ', files.Concat(db.Database.GetMigrations())), ledger);
        Assert.False(await world.ScalarAsync<bool>("select to_regclass('\"__EFMigrationsHistory\"') is not null"));
    }

    [Fact]
    public async Task Mapped_tables_have_exactly_the_mapped_columns()
    {
        await using var world = await World.StartAsync(withService: false);
        using var db = PaLineBotDb.WithoutDatabase();
        var tables = db.Model.GetEntityTypes().Where(e => e.GetTableName() is not null).ToList();
        Assert.True(tables.Count >= 6);

        var mapped = tables.SelectMany(e => e.GetProperties().Select(p => ColumnOf(e, p)));
        await using var connection = await world.Database.OpenConnectionAsync();
        var there = await connection.QueryAsync<string>(
            """
            select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and c.relname = any(@tables) and a.attnum > 0 and not a.attisdropped
            """,
            new { tables = tables.Select(e => e.GetTableName()).ToArray() });

        Assert.Equal(there.Order(StringComparer.Ordinal), mapped.Order(StringComparer.Ordinal));
    }

    private static string ColumnOf(IEntityType entity, IProperty property) =>
        $"{entity.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()}{(property.IsNullable ? "" : " not null")}";
}
