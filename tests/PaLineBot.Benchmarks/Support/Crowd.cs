using PaLineBot.Rules.Calendar;

namespace PaLineBot.Benchmarks.Support;

/// <summary>100,000 more people and agreements.</summary>
internal static class Crowd
{
    /// <summary>Adds them to a database.</summary>
    public static async Task AddAsync(BenchDatabase database)
    {
        await database.RunAsync("crowd.sql", new { year = FiscalYear.Of(TimeProvider.System.GetUtcNow()).Label, text = ThaiAnswers.Of(2) });
        await database.SettleAsync();
        var people = await database.ScalarAsync<long>("select count(*) from people");
        var answers = await database.ScalarAsync<long>("select count(*) from answers");
        Say.Line($"the crowded database has {people} people and {answers} answers");
    }
}
