using Microsoft.EntityFrameworkCore.Design;

namespace PaLineBot.Data;

/// <summary>How <c>dotnet ef migrations add</c> gets the model; it never sees a database: <see cref="Migrator"/> alone brings one up to date.</summary>
internal sealed class PaLineBotDbFactory : IDesignTimeDbContextFactory<PaLineBotDb>
{
    public PaLineBotDb CreateDbContext(string[] args) => PaLineBotDb.WithoutDatabase();
}
