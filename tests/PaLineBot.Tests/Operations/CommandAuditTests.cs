using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Operations;

/// <summary>What staff do at the command line stands in the audit, as theirs and by which command.</summary>
public sealed class CommandAuditTests
{
    [Fact]
    public async Task Every_command_that_changes_something_is_audited()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var deputy = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector);
        await world.ExecuteAsync(
            """
            insert into inbox (district_id, webhook_event_id, lane, occurred_at, received_at, due_at, status, body)
            select id, 'dead', 'Unobody', now(), now(), now(), 2, '{"type":"unknown"}' from districts
            """);
        string[] here = ["--district", World.District];
        var (one, other) = ($"{deputy.PersonId}", $"{director.PersonId}");
        (string Verb, string Action, string[] Options)[] commands =
        [
            ("district add", "district.added", ["--key", "west", "--channel-id", "9", "--channel-secret-file", world.FileOf("west-secret-0123456789")]),
            ("district add", "district.renewed", ["--key", "west", "--name", "ตะวันตก", "--channel-id", "9", "--channel-secret-file", world.FileOf("west-secret-0123456789")]),
            ("district rotate-secret", "district.secret-rotated", ["--district", "west", "--channel-secret-file", world.FileOf("west-second-0123456789")]),
            ("district liff", "district.liff-set", ["--district", "west", "--liff-id", "2000000009-West", "--login-channel-id", "2000000009"]),
            ("school add", "school.added", [.. here, "--code", "20010001", "--name", "โรงเรียนวัดตะวันตก"]),
            ("person add", "person.added", [.. here, "--name", "นายขยัน มาใหม่", "--position", "Teacher", "--standing", "None"]),
            ("code issue", "join-code.issued", [.. here, "--person", one]),
            ("acting set", "acting.set", [.. here, "--person", one, "--scope", "school", "--school", Office.School]),
            ("acting end", "acting.ended", [.. here, "--person", one]),
            ("account unlink", "account.unlinked", [.. here, "--id", one]),
            ("director change", "director.changed", [.. here, "--person", one, "--school", Office.School]),
            ("person leave", "person.left", [.. here, "--id", one]),
            ("person return", "person.returned", [.. here, "--person", one]),
            ("person data", "person.data-taken", [.. here, "--person", one, "--to", Path.Combine(world.DataFolder, "taken.zip")]),
            ("person erase", "person.erased", [.. here, "--person", one]),
            ("line setup", "line.set-up", here),
            ("inbox replay", "inbox.replayed", []),
        ];
        foreach (var (verb, action, options) in commands)
        {
            var before = await world.ScalarAsync<long>("select coalesce(max(id), 0) from audit");
            await world.RunAsync(verb, options);
            Assert.True(
                await world.ScalarAsync<bool>(
                    """
                    select exists (select 1 from audit where id > @before and action = @action and person_id is null
                                   and detail ->> 'via' = 'command line' and detail ->> 'command' = @verb)
                    """,
                    new { before, action, verb }),
                $"{verb} left no {action}");
        }

        Assert.Equal($"[{other}]", await world.ScalarAsync<string>("select jsonb_agg(detail -> 'before')::text from audit where action = 'director.changed'"));
        Assert.Equal("", await world.TablesWithAsync("west-second-0123456789"));
    }

    [Fact]
    public async Task A_district_that_is_added_again_as_it_is_leaves_no_second_line()
    {
        await using var world = await World.StartAsync(withService: false);
        string[] west = ["--key", "west", "--name", "ตะวันตก", "--channel-id", "9", "--channel-secret-file", world.FileOf("west-secret-0123456789")];
        await world.RunAsync("district add", west);
        await world.RunAsync("district add", west);
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from audit where action like 'district.%'"));
    }

    [Fact]
    public async Task A_change_that_is_refused_half_way_changes_nothing()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var first = await world.AddPersonAsync("นายสมชาย ผู้นำ", Position.SchoolDirector, AcademicStanding.Expert, Office.School);
        using var printed = new StringWriter();
        string[] second = ["--district", World.District, "--school", Office.School, "--name", "นายสอง มาทีหลัง", "--position", "SchoolDirector", "--standing", "None"];
        Assert.NotEqual(0, await world.ExitCodeAsync(printed, "person add", second));
        await world.RunAsync("person leave", first);
        await world.RunAsync("person add", second);
        Assert.NotEqual(0, await world.ExitCodeAsync(printed, "person return", "--district", World.District, "--person", $"{first.PersonId}"));

        Assert.Equal("นายสอง มาทีหลัง", await world.ScalarAsync<string>("select string_agg(full_name, ',') from people where left_at is null"));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from audit where action = 'person.returned'"));
    }
}
