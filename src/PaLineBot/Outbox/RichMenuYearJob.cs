using Npgsql;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Outbox;

/// <summary>Brings everybody to the menu of a fiscal year that has begun: nothing else happens to whoever has nothing to do with us that day.</summary>
public sealed class RichMenuYearJob(NpgsqlDataSource database, DistrictDirectory districts, TimeProvider clock) : IJob
{
    // A service that is away on the first day does it on the next; sent rows, which tell who was given theirs, are kept for longer.
    private const int FirstDays = 3;

    /// <inheritdoc />
    public string Name => "rich-menus-of-year";

    /// <inheritdoc />
    public string Schedule => "2 * * * *";

    /// <inheritdoc />
    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var begins = FiscalYear.Of(now).Start;
        if (begins.AddDays(FirstDays) <= ThaiDate.DayOf(now))
        {
            return;
        }

        foreach (var district in districts.All)
        {
            await using var connection = await database.OpenConnectionAsync(cancel);
            await using var transaction = await connection.BeginTransactionAsync(cancel);
            await OutboxRows.SetRichMenusOfAllAsync(
                new Work(connection, transaction, district, actor: null, now), ThaiDate.At(begins, TimeOnly.MinValue));
            await transaction.CommitAsync(cancel);
        }
    }
}
