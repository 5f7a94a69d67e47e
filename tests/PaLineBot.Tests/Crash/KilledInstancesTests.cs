using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Crash;

/// <summary>Two services on one database are killed in turn while people write.</summary>
public sealed class KilledInstancesTests
{
    private const int People = 6;
    private const int Kills = 4;
    private static readonly string[] Hours = ["18", "4", "3", "2"];

    [Fact]
    public async Task Two_instances_killed_in_turn_under_load_lose_and_double_nothing()
    {
        await using var world = await World.StartAsync(withService: false);
        using var first = await ServiceProcess.StartAsync(world);
        await world.SendWebhooksToAsync(first.Address);
        await world.Http.OrderAsync("/control/channels", new { key = World.District, redelivery = new { enabled = true, tries = 300, delayMs = 100 } });
        var people = await PeopleAsync(world);
        using var second = await ServiceProcess.StartAsync(world);
        var answered = 0;

        var writing = Task.WhenAll(people.Select(p => WriteAsync(p, () => Interlocked.Increment(ref answered))));
        await KillInTurnAsync(world, first, second, () => Volatile.Read(ref answered), writing);
        await writing;
        await world.IsQuietAsync();

        foreach (var person in people)
        {
            Assert.Equal(Hours.Length + 1, await world.ScalarAsync<int>(
                "select count(*) from answers n join agreements a on a.id = n.agreement_id where a.person_id = @id", new { id = person.PersonId }));
            Assert.Equal("18432", await world.ScalarAsync<string>(
                """
                select string_agg(n.parts -> 0 ->> 'x', '' order by array_position(@fields, n.field_id))
                from answers n join agreements a on a.id = n.agreement_id where a.person_id = @id and n.field_id like 'workload.%'
                """,
                new { id = person.PersonId, fields = (string[])["workload.teaching", "workload.support", "workload.quality", "workload.policy"] }));
            Assert.Equal(0, await person.PushesAsync());
        }

        Assert.Empty(world.Line.Platform.Violations.List());
        Assert.Equal(0, await world.ScalarAsync<int>("select count(*) from inbox where status = 2"));
    }

    private static async Task<List<LinePerson>> PeopleAsync(World world)
    {
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var people = new List<LinePerson>();
        for (var i = 0; i < People; i++)
        {
            var person = await world.AddPersonAsync($"นางสาวคนที่ {i}", Position.Teacher, AcademicStanding.Professional, Office.School);
            await person.JoinWithCodeAsync();
            people.Add(person);
        }

        return people;
    }

    private static async Task WriteAsync(LinePerson person, Action answered)
    {
        await person.TapAsync("วิชาสามัญ/พื้นฐาน");
        answered();
        await person.TapAsync("เลือกครบแล้ว");
        answered();
        foreach (var hours in Hours)
        {
            var before = person.BubblesRead;
            await person.SayAsync(hours);
            Assert.Equal(2, person.BubblesRead - before);
            answered();
        }
    }

    private static async Task KillInTurnAsync(World world, ServiceProcess serving, ServiceProcess spare, Func<int> answered, Task writing)
    {
        for (var kill = 1; kill <= Kills; kill++)
        {
            var reached = kill * People;
            await Eventually.HoldsAsync(() => answered() >= reached || writing.IsCompleted, seconds: 120);
            await serving.KillAsync();
            await world.SendWebhooksToAsync(spare.Address);
            (serving, spare) = (spare, await ServiceProcess.StartAsync(world));
        }

        spare.Dispose();
        await writing;
        serving.Dispose();
    }
}
