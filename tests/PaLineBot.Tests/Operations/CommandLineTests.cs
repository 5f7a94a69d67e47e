using PaLineBot.Operations;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Operations;

public sealed class CommandLineTests
{
    [Fact]
    public async Task An_office_is_set_up_from_the_command_line()
    {
        await using var world = await World.StartAsync(withService: false);
        Assert.Equal(0, await RunAsync(world, "district add", "--key", "west", "--name", "เขตตะวันตก", "--short-name", "สพป.ตะวันตก", "--submit-by", "2026-12-31",
            "--channel-id", "1650000009", "--channel-secret-file", "west-secret-0123456789"));
        Assert.Equal(0, await RunAsync(world, "school add", "--district", "west", "--code", "20010001", "--name", "โรงเรียนวัดตะวันตก"));
        foreach (var (name, position) in new[] { ("นายหนึ่ง เดิม", "SchoolDirector"), ("นางสอง ใหม่", "DeputySchoolDirector"), ("นางสาวสาม ครู", "Teacher") })
        {
            Assert.Equal(0, await RunAsync(world, "person add", "--district", "west", "--school", "20010001", "--name", name, "--position", position, "--standing", "Professional"));
        }

        var ids = (await world.ScalarAsync<string>("select string_agg(id::text, ',' order by id) from people"))!.Split(',');
        Assert.Equal(0, await RunAsync(world, "code issue", "--district", "west", "--person", ids[2]));
        Assert.Equal(0, await RunAsync(world, "acting set", "--district", "west", "--person", ids[1], "--scope", "school", "--school", "20010001"));
        Assert.Equal(ids[1], await SuperiorAsync(world, ids[2]));
        Assert.Equal(0, await RunAsync(world, "acting end", "--district", "west", "--person", ids[1]));
        Assert.Equal(ids[0], await SuperiorAsync(world, ids[2]));
        Assert.Equal(0, await RunAsync(world, "director change", "--district", "west", "--school", "20010001", "--person", ids[1]));
        Assert.Equal(ids[1], await SuperiorAsync(world, ids[2]));
        Assert.Equal(0, await RunAsync(world, "district list"));
        Assert.Equal(4, await world.ScalarAsync<long>("select count(*) from join_codes"));
        Assert.Equal("2026-12-31", await world.ScalarAsync<string>("select submit_by::text from districts where key = 'west'"));
    }

    [Theory]
    [InlineData("--submit-by", "2027-12-30", "2027-12-30 | ถามหนึ่ง")]
    [InlineData("--help-contact", "ถามสอง", "2026-12-31 | ถามสอง")]
    [InlineData("--short-name", "สพป.ตะวันตก", "2026-12-31 | ถามหนึ่ง")]
    public async Task A_district_is_renewed_in_what_is_given_and_keeps_the_rest(string option, string value, string expected)
    {
        await using var world = await World.StartAsync(withService: false);
        string[] same = ["--key", "west", "--name", "เขตตะวันตก", "--channel-id", "1", "--channel-secret-file", "west-secret-0123456789"];
        Assert.Equal(0, await RunAsync(world, "district add", [.. same, "--submit-by", "2026-12-31", "--help-contact", "ถามหนึ่ง"]));
        Assert.Equal(0, await RunAsync(world, "district add", [.. same, option, value]));
        Assert.Equal(expected, await world.ScalarAsync<string>("select submit_by || ' | ' || help_contact from districts where key = 'west'"));
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from audit where action = 'district.renewed'"));
        Assert.Equal(0, await RunAsync(world, "district add", [.. same, option, value]));
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from audit where action = 'district.renewed'"));
    }

    [Fact]
    public async Task The_people_of_a_school_are_listed_with_the_numbers_that_other_commands_ask_for()
    {
        await using var world = await World.StartAsync(withService: false);
        await RunAsync(world, "district add", "--key", "west", "--name", "เขตตะวันตก", "--channel-id", "1", "--channel-secret-file", "west-secret-0123456789");
        foreach (var code in new[] { "20010001", "20010002" })
        {
            await RunAsync(world, "school add", "--district", "west", "--code", code, "--name", "โรงเรียน " + code);
            await RunAsync(world, "person add", "--district", "west", "--school", code, "--name", code == "20010001" ? "นายหนึ่ง ตะวันตก" : "นางสอง ตะวันตก", "--position", "Teacher", "--standing", "None");
        }

        var id = await world.ScalarAsync<long>("select max(id) from people");
        var ofSchool = await PrintedAsync(world, "person list", "--district", "west", "--school", "20010002");
        Assert.Equal($"{id} | นางสอง ตะวันตก | Teacher | โรงเรียน 20010002 | not in LINE", ofSchool.Trim());
        Assert.Equal(2, (await PrintedAsync(world, "person list", "--district", "west")).Trim().Split('\n').Length);
    }

    [Fact]
    public async Task Secrets_are_encrypted_at_rest_and_rotate_with_a_day_of_grace()
    {
        await using var world = await World.StartAsync(withService: false);
        await RunAsync(world, "district add", "--key", "west", "--channel-id", "1", "--channel-secret-file", "west-secret-0123456789");
        Assert.Equal("", await world.TablesWithAsync("west-secret-0123456789"));
        Assert.Equal(0, await RunAsync(world, "district rotate-secret", "--district", "west", "--channel-secret-file", "west-second-secret-0123"));

        Assert.Equal("", await world.TablesWithAsync("west-second-secret-0123"));
        Assert.True(await world.ScalarAsync<bool>(
            "select previous_channel_secret is not null and previous_secret_until between now() + interval '23 hours' and now() + interval '25 hours' from districts where key = 'west'"));
    }

    [Theory]
    [InlineData(64, "nonsense")]
    [InlineData(64, "district remove")]
    [InlineData(64, "person list", "--district", "demo", "--shool", "10010001")]
    [InlineData(64, "person leave", "--district", "demo", "--person", "1", "--school", "10010001")]
    [InlineData(64, "person list", "--district")]
    [InlineData(64, "person list", "--district", "demo", "10010001")]
    [InlineData(64, "migrate", "--Line:Timeout", "5")]
    [InlineData(78, "district add")]
    [InlineData(78, "school add", "--district", "nowhere", "--code", "20010001", "--name", "x")]
    [InlineData(78, "person add", "--district", "demo", "--name", "นายหนึ่ง เดิม", "--position", "Headmaster", "--standing", "None")]
    [InlineData(78, "person add", "--district", "demo", "--name", "https://example.com/a b", "--position", "Teacher", "--standing", "None")]
    [InlineData(78, "code issue", "--district", "demo", "--person", "somebody")]
    [InlineData(78, "district add", "--key", "west", "--channel-id", "1", "--channel-secret", "for everybody on this machine to read")]
    [InlineData(78, "district rotate-secret", "--district", "demo", "--channel-secret", "for everybody on this machine to read")]
    [InlineData(78, "district liff", "--district", "demo", "--liff-id", "1-a", "--login-channel-id", "1", "--login-channel-secret", "read")]
    [InlineData(78, "migrate", "--Line:TimeoutSeconds", "never")]
    [InlineData(78, "migrate", "--ConnectionStrings:Default", "Host=127.0.0.1;Port=1;Timeout=1")]
    public async Task A_wrong_command_ends_with_a_code_and_not_with_a_stack_trace(int code, string verb, params string[] options)
    {
        await using var world = await World.StartAsync(withService: false);
        Assert.Equal(code, await RunAsync(world, verb, options));
    }

    [Theory]
    [InlineData("persn add", "unknown: persn add (nearest: person add)", "PaLineBot person list --district KEY [--school CODE]")]
    [InlineData("person list --distict demo", "unknown: --distict (nearest: --district)", "usage: PaLineBot person list --district KEY [--school CODE]")]
    [InlineData("migrate --ConnectionString:Default Host=db", "unknown: --ConnectionString:Default (nearest: --ConnectionStrings:Default)", "usage: PaLineBot migrate")]
    [InlineData("--help now", "unknown: --help", "usage: PaLineBot serve [--demo FILE]")]
    [InlineData("inbox replay --id", "--id needs a value", "usage: PaLineBot inbox replay [--id N]")]
    [InlineData("inbox replay --id --id", "--id needs a value", "usage: PaLineBot inbox replay [--id N]")]
    [InlineData("inbox replay -i 5", "not an option: -i", "usage: PaLineBot inbox replay [--id N]")]
    public async Task What_the_program_does_not_know_is_refused_with_what_was_meant_and_how_it_is_used(string line, string wrong, string usage)
    {
        await using var errors = new StringWriter();

        Assert.Equal(64, await CommandLine.RunAsync(line.Split(' '), errors: errors));

        Assert.StartsWith(wrong, errors.ToString(), StringComparison.Ordinal);
        Assert.Contains(usage, errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    public async Task Who_asks_for_help_is_shown_all_commands(string asked)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();

        Assert.Equal(0, await CommandLine.RunAsync([asked], output, errors));

        Assert.Contains("PaLineBot person list --district KEY [--school CODE]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("PaLineBot serve [--demo FILE]", output.ToString(), StringComparison.Ordinal);
        Assert.Equal("", errors.ToString());
    }

    [Theory]
    [InlineData("nonsense", "unknown: nonsense\n")]
    [InlineData("migrat", "unknown: migrat (nearest: migrate)\n")]
    [InlineData("migr", "unknown: migr\n")]
    public async Task What_was_meant_is_told_when_it_is_near(string line, string wrong)
    {
        await using var errors = new StringWriter();
        Assert.Equal(64, await CommandLine.RunAsync([line], errors: errors));
        Assert.StartsWith(wrong, errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("school add", "--district", "demo", "--code", "123", "--name", "รหัสสั้นไป")]
    [InlineData("person add", "--district", "demo", "--school", "99999999", "--name", "นายหนึ่ง เดิม", "--position", "Teacher", "--standing", "None")]
    [InlineData("code issue", "--district", "demo", "--person", "424242")]
    [InlineData("acting set", "--district", "demo", "--person", "424242", "--scope", "district")]
    [InlineData("director change", "--district", "demo", "--school", "99999999", "--person", "424242")]
    [InlineData("district add", "--key", "Not A Key", "--channel-id", "1", "--channel-secret-file", "s")]
    [InlineData("district add", "--key", "ok", "--channel-id", "1", "--channel-secret-file", "s", "--submit-by", "soon")]
    public async Task A_command_about_what_does_not_exist_fails_with_a_message(string verb, params string[] options)
    {
        await using var world = await World.StartAsync(withService: false);
        Assert.NotEqual(0, await RunAsync(world, verb, options));
        Assert.Equal(0, await world.ScalarAsync<long>("select (select count(*) from people) + (select count(*) from schools) + (select count(*) from acting_superiors)"));
    }

    private static Task<int> RunAsync(World world, string verb, params string[] options) => CommandLine.RunAsync(Arguments(world, verb, options));

    private static async Task<string> PrintedAsync(World world, string verb, params string[] options)
    {
        using var printed = new StringWriter();
        Assert.Equal(0, await CommandLine.RunAsync(Arguments(world, verb, options), printed));
        return printed.ToString();
    }

    // What a test gives for a secret's file is the secret.
    private static string[] Arguments(World world, string verb, string[] options)
    {
        for (var i = 1; i < options.Length; i++)
        {
            if (options[i - 1].EndsWith("-secret-file", StringComparison.Ordinal))
            {
                var file = Path.Combine(world.DataFolder, $"secret-{i}.txt");
                File.WriteAllText(file, options[i] + "\n");
                options[i] = file;
            }
        }

        return [.. verb.Split(' '), "--ConnectionStrings:Default", world.ConnectionString, "--Data:Folder", world.DataFolder, .. options];
    }

    private static Task<string?> SuperiorAsync(World world, string person) =>
        world.ScalarAsync<string>("select superior_of(district_id, id, now())::text from people where id = @id", new { id = long.Parse(person, System.Globalization.CultureInfo.InvariantCulture) });
}
