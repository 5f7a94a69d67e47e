using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PaLineBot.Data;

/// <summary>The migrations that <c>dotnet ef migrations add</c> wrote, as SQL.</summary>
internal static class ModelMigrations
{
    private const string Ending = ".Designer";

    /// <summary>Their names in order, which the build takes from the files: reading them off the classes would load EF at every start.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(m => m.Value == "ModelMigration")
            .Select(m => m.Key.Replace(Ending, "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What one does; empty when it only says from where the model goes on.</summary>
    public static string SqlOf(string name)
    {
        using var db = PaLineBotDb.WithoutDatabase();
        var all = db.GetService<IMigrationsAssembly>();
        var migration = all.CreateMigration(all.Migrations[name], db.Database.ProviderName!);
        var model = db.GetService<IModelRuntimeInitializer>().Initialize(migration.TargetModel, designTime: true);
        return string.Concat(db.GetService<IMigrationsSqlGenerator>().Generate(migration.UpOperations, model).Select(c => c.CommandText));
    }
}
