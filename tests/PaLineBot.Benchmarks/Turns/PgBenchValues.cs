using System.Text;
using PaLineBot.Benchmarks.Support;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.Benchmarks.Turns;

/// <summary>What a real turn wrote, so that pgbench writes rows of the same size.</summary>
internal static class PgBenchValues
{
    /// <summary>The state, the newest answer and the newest reply of a person, as pgbench variables.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(Stage stage, string lane)
    {
        const string agreement = "(select a.id from agreements a join people p on p.id = a.person_id where p.line_user_id = @lane)";
        return new Dictionary<string, string>
        {
            ["state"] = (await stage.Database.ScalarAsync<string>("select state from conversations where lane = @lane", new { lane }))!,
            ["parts"] = (await stage.Database.ScalarAsync<string>(
                $"select parts::text from answers where agreement_id = {agreement} order by updated_at desc limit 1", new { lane }))!,
            ["year"] = $"{await stage.Database.ScalarAsync<int>($"select fiscal_year from agreements where id = {agreement}", new { lane })}",
            ["payload"] = NewestReply(stage.Channel.ChatWith(lane)),
        };
    }

    private static string NewestReply(Chat chat)
    {
        var newest = chat.After(0).Where(m => m.IsFromBot).GroupBy(m => m.RequestId).Last();
        return $"[{string.Join(',', newest.Select(m => Encoding.UTF8.GetString(m.Json.Span)))}]";
    }
}
