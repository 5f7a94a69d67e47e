using System.Text.Json;
using Dapper;
using PaLineBot.Data;
using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Operations;

/// <summary>A district to try out, from a data file; run again it changes nothing that people did.</summary>
public static class DemoSeed
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    // The demo's clock is moved by months; its codes shall work there too. They are no secrets, and without a simulator they live as long as any.
    private static readonly TimeSpan GoodWithSimulator = TimeSpan.FromDays(5 * 365);

    /// <summary>Adds the district of <paramref name="file"/> when it is not there; for a local simulator only.</summary>
    public static async Task RunAsync(CommandScope scope, string file)
    {
        var demo = JsonSerializer.Deserialize<DemoDistrict>(await File.ReadAllTextAsync(file), Options)!;
        var goodFor = scope.Settings.Simulator.Clock is null ? JoinCodes.GoodFor : GoodWithSimulator;
        if (await KnownAsync(scope, demo) is { } known)
        {
            await AddLiffAsync(scope, known, demo);
            await scope.ChangeAsync(known, work => JoinCodes.RenewAsync(work, [.. demo.Schools.SelectMany(s => s.People).Concat(demo.Office).Select(p => p.Code)], goodFor));
            return;
        }

        var district = await DistrictCommands.AddAsync(scope, new DistrictValues(
            demo.Key, demo.Name, demo.ShortName, demo.HelpContact, DistrictValues.Day("SubmitBy", demo.SubmitBy), demo.ChannelId, demo.ChannelSecret));
        await AddLiffAsync(scope, district, demo);
        await scope.ChangeAsync(district, work => AddPeopleAsync(work, demo, goodFor));
    }

    private static async Task<int?> KnownAsync(CommandScope scope, DemoDistrict demo)
    {
        await using var connection = await scope.Database.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<int?>("select id from districts where key = @Key", new { demo.Key });
    }

    private static Task AddLiffAsync(CommandScope scope, int district, DemoDistrict demo) =>
        demo is { LiffId: { } liff, LoginChannelId: { } login }
            ? DistrictCommands.SetLiffAsync(scope, district, liff, login, demo.LoginChannelSecret)
            : Task.CompletedTask;

    private static async Task AddPeopleAsync(Work work, DemoDistrict demo, TimeSpan goodFor)
    {
        foreach (var school in demo.Schools)
        {
            await Schools.AddAsync(work, school.Code, ThaiText.Normalise(school.Name));
            foreach (var person in school.People)
            {
                await AddPersonAsync(work, school.Code, person, goodFor);
            }
        }

        foreach (var person in demo.Office)
        {
            await AddPersonAsync(work, schoolCode: null, person, goodFor);
        }
    }

    private static async Task AddPersonAsync(Work work, string? schoolCode, DemoPerson person, TimeSpan goodFor)
    {
        var id = await PeopleRecords.AddAsync(work, schoolCode, person.Name, Enum.Parse<Position>(person.Position), Enum.Parse<AcademicStanding>(person.Standing));
        await PeopleRecords.IssueCodeAsync(work, id, person.Code, goodFor);
        if (person.ActsFor is { } scope)
        {
            await ActingSuperiors.SetAsync(work, id, scope, scope == "school" ? schoolCode : null);
        }
    }
}
