using System.Text.RegularExpressions;
using PaLineBot.Tests.Crash;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

/// <summary>The demo's clock is moved by months: codes follow it, whoever issues them.</summary>
public sealed partial class CodesInAugustTests
{
    private const string Village = "village";
    private static readonly DateTimeOffset August = new(2027, 8, 1, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_code_from_the_command_line_is_valid_when_the_simulators_clock_was_moved_before()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        await world.SetClockAsync(August);
        var printed = await world.RunAsync(
            "person add", "--district", World.District, "--school", Office.School, "--name", "นายขยัน มาใหม่", "--position", "Teacher", "--standing", "None");

        await JoinsAsync(await world.NewAccountAsync("นายขยัน มาใหม่"), Staff.CodeIn(printed));

        var second = await world.RunAsync("code issue", "--district", World.District, "--person", PersonPrinted().Match(printed).Groups[1].Value);
        await JoinsAsync(await world.NewAccountAsync("นายขยัน มาใหม่"), Staff.CodeIn(second), "ย้ายมาบัญชีนี้แล้ว");
        Assert.Equal(
            "2027-08", await world.ScalarAsync<string>("select string_agg(distinct to_char(issued_at at time zone 'Asia/Bangkok', 'YYYY-MM'), ' ') from join_codes"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_demo_code_of_November_is_valid_in_August_and_so_is_one_of_August()
    {
        await using var world = await World.StartAsync(withService: false);
        var file = Path.Combine(world.DataFolder, "village.json");
        await File.WriteAllTextAsync(file, Regex.Replace(
            await File.ReadAllTextAsync(Repository.PathOf("src/PaLineBot/Demo/district.json")), "\"key\": \"demo\"", $"\"key\": \"{Village}\""));
        using (var service = await ServeAsync(world, file))
        {
            await world.SetClockAsync(August);
            await JoinsAsync(await world.NewAccountAsync("นางสาวสมใจ ใฝ่เรียน", Village), "TEACHER2");
        }

        await world.ExecuteAsync("update join_codes set expires_at = '2026-12-31' where used_at is null");
        using (var again = await ServeAsync(world, file))
        {
            await JoinsAsync(await world.NewAccountAsync("นายมานะ ตั้งใจสอน", Village), "TEACHER3");
            var used = await world.NewAccountAsync("นางสาวสมใจ ใฝ่เรียน", Village);
            await used.FollowAsync();
            await used.TapAsync("ยินยอม");
            await used.SayAsync("TEACHER2");
            Assert.Contains("ไม่พบรหัสนี้", used.AnswerText, StringComparison.Ordinal);
        }
    }

    private static async Task<ServiceProcess> ServeAsync(World world, string file)
    {
        var service = await ServiceProcess.StartAsync(world, "--demo", file);
        await world.Http.OrderAsync("/control/channels", new
        {
            key = Village,
            channelId = "1650000001",
            channelSecret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
            webhookUrl = $"{service.Address}/line/{Village}/webhook",
            quota = 1000,
        });
        return service;
    }

    private static async Task JoinsAsync(LinePerson person, string code, string greeting = "เข้าร่วมแล้ว")
    {
        await person.FollowAsync();
        await person.TapAsync("ยินยอม");
        await person.SayAsync(code);
        Assert.Contains(person.Name, person.AnswerText, StringComparison.Ordinal);
        await person.TapAsync("ใช่ ฉันเอง");
        Assert.Contains(greeting, person.AnswerText, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"person (\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex PersonPrinted();
}
