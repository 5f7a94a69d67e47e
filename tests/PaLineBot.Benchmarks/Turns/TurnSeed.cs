using PaLineBot.Benchmarks.Journey;
using PaLineBot.Benchmarks.Support;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Benchmarks.Turns;

/// <summary>Brings one teacher to item 1.1 by real turns and copies the rows for many others, in both databases.</summary>
internal static class TurnSeed
{
    private const int Writers = 3000;

    /// <summary>Seeds both.</summary>
    /// <returns>Writers of the small database and of the one with 100,000 more people, and a real turn's values for pgbench.</returns>
    public static async Task<(WriterCrowd Few, WriterCrowd Many, IReadOnlyDictionary<string, string> Values)> RunAsync(Stage stage, ServiceProcess big)
    {
        var few = await SeedAsync(stage, stage.Service);
        await stage.Database.RunAsync("people.sql", new { template = few.Template, first = PgBench.FirstLane, count = PgBench.Lanes });
        await stage.Database.RunAsync("answers.sql", new { template = few.Template, first = PgBench.FirstLane, count = PgBench.Lanes });
        var values = await PgBenchValues.OfAsync(stage, few.Template);
        await stage.Database.SettleAsync();
        await stage.CopyDatabaseAsync(PgBench.Database);
        await DemoChannel.AddAsync(stage.Http, stage.Root, $"http://127.0.0.1:{big.Port}{ServiceProcess.WebhookPath}");
        var many = await SeedAsync(stage, big);
        await Crowd.AddAsync(big.Database);
        return (few.Crowd, many.Crowd, values);
    }

    /// <summary>So many people in the middle of writing, in both databases, and 100,000 more people in the second.</summary>
    public static async Task WebhookPeopleAsync(Stage stage, ServiceProcess big, int people)
    {
        await SeedAsync(stage, stage.Service, people);
        await stage.Database.SettleAsync();
        await DemoChannel.AddAsync(stage.Http, stage.Root, $"http://127.0.0.1:{big.Port}{ServiceProcess.WebhookPath}");
        await SeedAsync(stage, big, people);
        await Crowd.AddAsync(big.Database);
    }

    /// <summary>Writers in both databases, the former release's made by the former release.</summary>
    public static async Task<(WriterCrowd Present, WriterCrowd Former)> ReleasesAsync(Stage stage, ServiceProcess former)
    {
        var present = await WritersAsync(stage);
        await stage.Database.SettleAsync();
        await DemoChannel.AddAsync(stage.Http, stage.Root, $"http://127.0.0.1:{former.Port}{ServiceProcess.WebhookPath}");
        var before = (await SeedAsync(stage, former)).Crowd;
        await former.Database.SettleAsync();
        return (present, before);
    }

    /// <summary>Writers in the first service's database.</summary>
    public static async Task<WriterCrowd> WritersAsync(Stage stage) => (await SeedAsync(stage, stage.Service)).Crowd;

    private static async Task<(WriterCrowd Crowd, string Template)> SeedAsync(Stage stage, ServiceProcess service, int people = Writers)
    {
        var person = await ChatPerson.NewAsync(stage.Http, "ครู");
        await person.FollowAsync();
        var writing = new Writing(person, service.Database.Source, "TEACHER2");
        await writing.UntilAsync(field => Task.FromResult(field is { Role: not (FieldRole.Header or FieldRole.Workload) }));
        await service.Database.IsQuietAsync(10);
        Say.Line($"a teacher has answered {writing.Answers} questions and is at item 1.1");
        return (await WriterCrowd.SeedAsync(service.Database, person.UserId, 1, people), person.UserId);
    }
}
