using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaLineBot.Districts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Data;

/// <summary>
/// The tables of features, as one district sees them. Entities and their mappings stand in the folder of their feature. It is for
/// reading and for guarded <c>ExecuteUpdate</c>, so it tracks nothing unless asked to (docs/adr/0008).
/// </summary>
public sealed class PaLineBotDb(DbContextOptions<PaLineBotDb> options, int district) : DbContext(options)
{
    /// <summary>Name of the filter that every table with a district has.</summary>
    public const string DistrictFilter = "district";

    /// <summary>The district whose rows are seen.</summary>
    public int District => district;

    /// <summary>Within a transaction that somebody else began and ends. It owns neither, so it needs no disposing.</summary>
    public static PaLineBotDb Within(NpgsqlConnection connection, NpgsqlTransaction transaction, int district)
    {
        var db = new PaLineBotDb(Options(o => o.UseNpgsql(connection)), district);
        db.Database.UseTransaction(transaction);
        return db;
    }

    /// <summary>For its model alone.</summary>
    public static PaLineBotDb WithoutDatabase() => new(Options(o => o.UseNpgsql()), district: 0);

    /// <summary>Builds the model, and the ways of a query, so that no request waits for them.</summary>
    public static void Load()
    {
        using var db = WithoutDatabase();
        _ = db.Set<AuditEntry>().Where(a => a.Id == 0).ToQueryString();
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();

        // Also where it is no column: as an argument of a function.
        configurationBuilder.DefaultTypeMapping<Position>().HasConversion<string>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PaLineBotDb).Assembly);
        modelBuilder.Entity<DistrictRow>().HasQueryFilter(DistrictFilter, d => d.Id == District);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.IsAssignableTo(typeof(IInDistrict))).ToList())
        {
            typeof(PaLineBotDb).GetMethod(nameof(Wall), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
                .MakeGenericMethod(type).Invoke(this, [modelBuilder]);
        }
    }

    // The filter reads the district of whichever context runs the query: EF puts that in place of "this".
    private void Wall<T>(ModelBuilder model)
        where T : class, IInDistrict =>
        model.Entity<T>().HasQueryFilter(DistrictFilter, row => row.DistrictId == District);

    private static DbContextOptions<PaLineBotDb> Options(Action<DbContextOptionsBuilder<PaLineBotDb>> to)
    {
        var options = new DbContextOptionsBuilder<PaLineBotDb>()
            .UseSnakeCaseNamingConvention()
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        to(options);
        return options.Options;
    }
}
