using System.Diagnostics;
using PaLineBot.Benchmarks.Support;
using PaLineBot.Benchmarks.Turns;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Benchmarks.Hold;

/// <summary>
/// A hundred webhooks a second for 30 seconds, and somebody's PDF of a draft just changed every few seconds: first alone, then
/// beside 250 requests with dribbling bodies of one account and, before each PDF, four conversions of a long form whose
/// callers hang up.
/// </summary>
internal static class HoldBench
{
    private const int PerSecond = 100;
    private const int Dribbling = 250;
    private const int Abandoned = 4;
    private const int Pdfs = 5;
    private static readonly TimeSpan Phase = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs it.</summary>
    public static async Task<Figures> RunAsync(string root)
    {
        await using var stage = await Stage.StartAsync(root);
        await DemoChannel.AddLiffAsync(stage.Http, root, $"http://127.0.0.1:{stage.Service.Port}/liff/{Stage.District}/");
        using var load = new TurnLoad(stage, stage.Service, await TurnSeed.WritersAsync(stage));
        await LongFormAsync(stage.Database, WriterCrowd.LaneOf(1));
        using var greedy = await PageAccount.SignInAsync(stage, WriterCrowd.LaneOf(1));
        using var honest = await PageAccount.SignInAsync(stage, WriterCrowd.LaneOf(2));
        await load.PaceAsync(PerSecond, TimeSpan.FromSeconds(5));
        await PdfAsync(honest, "warm-up");

        var quiet = await PhaseAsync(load, honest, _ => Task.CompletedTask);
        Say.Line($"alone: webhook p95 {quiet.P95:F1} ms, PDF {quiet.Pdf:F1} s, not 200: {quiet.Failed}");
        (double P95, double Pdf, int Failed) held;
        await using (new DribblingBodies(stage.Service.Port, greedy.Cookie, Dribbling))
        {
            using var second = await PageAccount.SignInAsync(stage, WriterCrowd.LaneOf(3));
            await LongFormAsync(stage.Database, WriterCrowd.LaneOf(3));
            held = await PhaseAsync(load, honest, round => AbandonAsync(second, round));
        }

        Say.Line($"beside others: webhook p95 {held.P95:F1} ms, PDF {held.Pdf:F1} s, not 200: {held.Failed}");
        return new Figures().Add("p95_ratio", held.P95 / quiet.P95, 2).Add("webhook_5xx", quiet.Failed + held.Failed).Add("pdf_ratio", held.Pdf / quiet.Pdf, 2);
    }

    private static async Task<(double P95, double Pdf, int Failed)> PhaseAsync(TurnLoad load, PageAccount honest, Func<int, Task> before)
    {
        load.Forget();
        var pdfs = Task.Run(async () =>
        {
            var times = new List<double>();
            for (var round = 0; round < Pdfs; round++)
            {
                await Task.Delay(Phase / (Pdfs + 1), TimeProvider.System);
                await before(round);
                times.Add(await PdfAsync(honest, $"รอบที่ {round} เวลา {Stopwatch.GetTimestamp()}"));
            }

            return times.Median();
        });
        await load.PaceAsync(PerSecond, Phase);
        var pdf = await pdfs;
        return (load.WebhookTimes.Percentile(0.95), pdf, load.Failed);
    }

    // A draft that was just changed, so that its PDF is not one that was kept.
    private static async Task<double> PdfAsync(PageAccount account, string text)
    {
        await account.WriteAsync("1.1.task", text);
        var link = await account.PdfLinkAsync();
        var begun = Stopwatch.GetTimestamp();
        await account.FetchAsync(link);
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static async Task AbandonAsync(PageAccount account, int round)
    {
        await account.WriteAsync("1.1.task", $"แบบยาว รอบที่ {round} เวลา {Stopwatch.GetTimestamp()}");
        var link = await account.PdfLinkAsync();
        var callers = Enumerable.Range(0, Abandoned).Select(async _ =>
        {
            using var patience = new CancellationTokenSource(Patience);
            try
            {
                await account.FetchAsync(link, patience.Token);
            }
            catch (OperationCanceledException)
            {
            }
        });
        await Task.WhenAll(callers);
    }

    // Every text of the form is as long as one may be.
    private static async Task LongFormAsync(BenchDatabase database, string user)
    {
        var form = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!;
        var text = string.Concat(Enumerable.Repeat("จัดการเรียนรู้เชิงรุกทุกสัปดาห์ ", 200))[..5000];
        await database.ExecuteAsync(
            """
            insert into answers (district_id, agreement_id, field_id, parts, updated_at)
            select a.district_id, a.id, f, jsonb_build_array(jsonb_build_object('x', @text)), a.started_at
            from people p join agreements a on a.district_id = p.district_id and a.person_id = p.id, unnest(@fields) f
            where p.line_user_id = @user
            on conflict (district_id, agreement_id, field_id) do update set parts = excluded.parts, version = answers.version + 1
            """,
            new { text, user, fields = form.Fields.Where(f => f.Kind == FieldKind.Text).Select(f => f.Id).ToArray() });
    }
}
