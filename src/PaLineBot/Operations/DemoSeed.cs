using System.Text.Json;
using Dapper;
using Npgsql;
using PaLineBot.People;

namespace PaLineBot.Operations;

/// <summary>A district to try out, from a data file; run again it changes nothing that people did.</summary>
public static class DemoSeed
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Adds the district of <paramref name="file"/> when it is not there; for a local simulator only.</summary>
    public static async Task RunAsync(CommandScope scope, string file)
    {
        var demo = JsonSerializer.Deserialize<DemoDistrict>(await File.ReadAllTextAsync(file), Options)!;
        await using var connection = await scope.Database.OpenConnectionAsync();
        if (await connection.ExecuteScalarAsync<int?>("select id from districts where key = @Key", new { demo.Key }) is { } known)
        {
            await AddLiffAsync(scope, known, demo);
            return;
        }

        scope.Builder.Configuration["name"] = demo.Name;
        scope.Builder.Configuration["short-name"] = demo.ShortName;
        scope.Builder.Configuration["help-contact"] = demo.HelpContact;
        scope.Builder.Configuration["submit-by"] = demo.SubmitBy;
        var district = await DistrictCommands.AddAsync(scope, demo.Key, demo.ChannelId, demo.ChannelSecret);
        await AddLiffAsync(scope, district, demo);
        foreach (var school in demo.Schools)
        {
            await AddSchoolAsync(connection, district, school);
        }

        foreach (var person in demo.Office)
        {
            await AddPersonAsync(connection, district, schoolCode: null, person);
        }
    }

    private static Task AddLiffAsync(CommandScope scope, int district, DemoDistrict demo) =>
        demo is { LiffId: { } liff, LoginChannelId: { } login }
            ? DistrictCommands.SetLiffAsync(scope, district, liff, login, demo.LoginChannelSecret)
            : Task.CompletedTask;

    private static async Task AddSchoolAsync(NpgsqlConnection connection, int district, DemoSchool school)
    {
        await connection.ExecuteAsync(
            "insert into schools (district_id, code, name) values (@district, @Code, @Name)", new { district, school.Code, school.Name });
        foreach (var person in school.People)
        {
            await AddPersonAsync(connection, district, school.Code, person);
        }
    }

    private static async Task AddPersonAsync(NpgsqlConnection connection, int district, string? schoolCode, DemoPerson person)
    {
        var id = await connection.QuerySingleAsync<long>(
            """
            insert into people (district_id, school_id, full_name, position, standing)
            values (@district, (select id from schools where district_id = @district and code = @schoolCode), @Name, @Position, @Standing) returning id
            """,
            new { district, schoolCode, person.Name, person.Position, person.Standing });
        await PeopleRecords.IssueCodeAsync(connection, district, id, person.Code);
        if (person.ActsFor is { } scope)
        {
            await PeopleRecords.SetActingAsync(connection, district, id, scope, scope == "school" ? schoolCode : null);
        }
    }
}
