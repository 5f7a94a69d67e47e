using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Privacy;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Evidence;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Privacy;

/// <summary>What has been kept as long as the settings say goes by itself: drafts sooner than papers that were decided.</summary>
public sealed class RetentionTests
{
    [Fact]
    public async Task Drafts_go_after_one_time_and_official_papers_after_another()
    {
        await using var world = await WorldAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        foreach (var (yearsAgo, isDecided) in new[] { (0, false), (1, false), (2, false), (3, true), (4, true) })
        {
            var agreement = await teacher.WriteAsync(yearsAgo);
            if (isDecided)
            {
                await DecideAsync(world, agreement);
            }
        }

        await RunAsync(world);

        Assert.Equal("0 draft, 1 draft, 3 paper", await world.ScalarAsync<string>(
            """
            select string_agg((@year - a.fiscal_year) || case when exists (select 1 from answers n where n.agreement_id = a.id) then ' draft' else '' end
                              || case when exists (select 1 from submissions r where r.agreement_id = a.id) then ' paper' else '' end, ', ' order by a.fiscal_year desc)
            from agreements a
            """,
            new { year = FiscalYear.Of(world.Now).Label }));
        Assert.True(await world.ScalarAsync<bool>("select exists (select 1 from audit where action = 'data.retired' and person_id is null)"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Evidence_of_old_years_goes_with_its_content()
    {
        await using var world = await WorldAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var old = (await page.UploadAsync(Media.Png(1), "เก่า.png"))["id"].GetInt64();
        await page.UploadAsync(Media.Png(2), "ใหม่.png");
        await world.ExecuteAsync("update evidence set fiscal_year = fiscal_year - 2 where id = @old", new { old });

        await RunAsync(world);

        await Eventually.HoldsAsync(() => world.Contents() == 1);
        Assert.Equal("ใหม่.png", await world.ScalarAsync<string>("select string_agg(name, ' ') from evidence"));
    }

    [Fact]
    public async Task The_name_of_who_left_goes_and_nothing_happens_to_who_is_here()
    {
        await using var world = await WorldAsync();
        var gone = await world.AddJoinedAsync("นางลา จากไป", Position.Teacher);
        var here = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await world.RunAsync("person leave", gone);
        await RunAsync(world);
        Assert.Contains("people", await world.TablesWithAsync(gone.Name), StringComparison.Ordinal);

        await world.ExecuteAsync("update people set left_at = left_at - interval '2 years', created_at = created_at - interval '3 years'; update consents set given_at = given_at - interval '3 years'");
        await RunAsync(world);

        Assert.DoesNotContain("people", await world.TablesWithAsync(gone.Name), StringComparison.Ordinal);
        Assert.Equal("people", await world.TablesWithAsync(here.Name));
        Assert.Equal(here.UserId, await world.ScalarAsync<string>("select string_agg(line_user_id, ' ') from consents"));
    }

    [Fact]
    public async Task Talks_of_strangers_and_messages_that_could_not_be_handled_go_in_time()
    {
        await using var world = await WorldAsync();
        var here = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await world.ExecuteAsync(
            """
            insert into conversations (district_id, lane, state, updated_at)
            select district_id, x.lane, '{}', @now - x.days * interval '1 day' from people, (values ('old', 31), ('new', 29)) x(lane, days) where people.id = @id;
            update conversations set updated_at = @now - interval '40 days' where lane = @user;
            insert into inbox (district_id, webhook_event_id, lane, occurred_at, received_at, body, status, due_at)
            select district_id, x.id, @user, @now, @now - x.years * interval '1 year', '', 2, @now from people, (values ('old', 2), ('new', 0)) x(id, years) where people.id = @id
            """,
            new { id = here.PersonId, user = here.UserId, now = world.Now.UtcDateTime });

        await RunAsync(world);

        Assert.Equal("new", await world.ScalarAsync<string>("select string_agg(lane, ' ') from conversations where lane <> @user", new { user = here.UserId }));
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from conversations where lane = @user", new { user = here.UserId }));
        Assert.Equal("new", await world.ScalarAsync<string>("select string_agg(webhook_event_id, ' ') from inbox where status = 2"));
    }

    [Fact]
    public async Task A_request_that_nobody_decided_goes_in_time_with_the_news_of_it()
    {
        await using var world = await WorldAsync();
        var director = await world.AddJoinedAsync("นายสมชาย ผู้นำ", Position.SchoolDirector);
        var asking = await world.NewAccountAsync("นายขยัน มาใหม่");
        await asking.AsksToJoinAsync("ครู");
        await director.SayAsync("รออนุมัติ");
        await RunAsync(world);
        Assert.Contains("join_requests", await world.TablesWithAsync(asking.Name), StringComparison.Ordinal);
        Assert.Contains("notices", await world.TablesWithAsync(asking.Name), StringComparison.Ordinal);

        await world.ExecuteAsync("update join_requests set requested_at = requested_at - interval '2 years'");
        await RunAsync(world);

        Assert.Equal("", await world.TablesWithAsync(asking.Name));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from join_requests"));
        await asking.SayAsync("สวัสดี");
        Assert.DoesNotContain("ยังรอการตอบรับ", asking.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task The_name_in_the_news_of_a_request_that_was_taken_back_goes_with_the_request()
    {
        await using var world = await WorldAsync();
        var director = await world.AddJoinedAsync("นายสมชาย ผู้นำ", Position.SchoolDirector);
        var asking = await world.NewAccountAsync("นายขยัน มาใหม่");
        await asking.AsksToJoinAsync("ครู");
        await director.SayAsync("รออนุมัติ");
        await asking.AskAgainAsync("ครู", "นางสาวอีกชื่อ มาใหม่");
        await world.IsQuietAsync();
        Assert.Equal("notices", await world.TablesWithAsync(asking.Name));

        await world.MoveClockAsync(TimeSpan.FromHours(25));
        await RunAsync(world);

        Assert.Equal("", await world.TablesWithAsync(asking.Name));
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from join_requests"));
    }

    [Fact]
    public async Task Nobody_waits_for_a_round_that_is_gone_and_who_acted_long_ago_is_forgotten()
    {
        await using var world = await WorldAsync();
        var director = await world.AddJoinedAsync("นายสมชาย ผู้นำ", Position.SchoolDirector);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        await world.RunAsync("acting set", teacher, "--scope", "district");
        await world.RunAsync("acting end", teacher);
        await RunAsync(world);
        Assert.Equal((1L, 1L), (await world.ScalarAsync<long>("select count(*) from submissions"), await world.ScalarAsync<long>("select count(*) from acting_superiors")));

        await world.ExecuteAsync("update agreements set fiscal_year = fiscal_year - 2; update acting_superiors set until_at = until_at - interval '2 years', from_at = from_at - interval '2 years'");
        await RunAsync(world);

        Assert.Equal((0L, 0L), (await world.ScalarAsync<long>("select count(*) from submissions"), await world.ScalarAsync<long>("select count(*) from acting_superiors")));
        await director.SayAsync("เมนู");
        Assert.DoesNotContain(teacher.Name, director.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_strangers_said_and_could_not_be_handled_goes_as_soon_as_their_talk()
    {
        await using var world = await WorldAsync();
        await world.ExecuteAsync(
            """
            insert into inbox (district_id, webhook_event_id, lane, occurred_at, received_at, body, status, due_at)
            select d.id, x.id, 'Unobody', @now, @now - x.days * interval '1 day', '', 2, @now from districts d, (values ('old', 31), ('new', 29)) x(id, days)
            """,
            new { now = world.Now.UtcDateTime });

        await RunAsync(world);

        Assert.Equal("new", await world.ScalarAsync<string>("select string_agg(webhook_event_id, ' ') from inbox where status = 2"));
    }

    [Fact]
    public async Task A_district_in_which_it_fails_keeps_no_other_from_its_turn_and_a_second_run_changes_nothing()
    {
        await using var world = await WorldAsync();
        await world.AddDistrictAsync("west");
        await world.ExecuteAsync(
            """
            create function refuse() returns trigger language plpgsql as $$ begin raise exception 'not here'; end $$;
            create trigger refuse before delete on conversations for each row when (old.lane = 'refused') execute function refuse();
            insert into conversations (district_id, lane, state, updated_at)
            select id, case when key = 'west' then 'gone' else 'refused' end, '{}', @now - interval '2 years' from districts
            """,
            new { now = world.Now.UtcDateTime });

        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => RunAsync(world));

        Assert.Equal("refused", await world.ScalarAsync<string>("select string_agg(lane, ' ') from conversations"));
        await world.ExecuteAsync("drop trigger refuse on conversations");
        await RunAsync(world);
        await RunAsync(world);
        Assert.Equal(2, await world.ScalarAsync<long>("select count(*) from audit where action = 'data.retired'"));
    }

    private static async Task<World> WorldAsync()
    {
        var world = await World.StartWithAsync(("Retention:Years", "1"), ("Retention:OfficialYears", "3"));
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        return world;
    }

    private static Task RunAsync(World world) => world.Service.Services.GetRequiredService<RetentionJob>().RunAsync(CancellationToken.None);

    private static Task<int> DecideAsync(World world, long agreement) => world.ExecuteAsync(
        """
        insert into submissions (district_id, agreement_id, round, receipt_code, owner_name, owner_position, owner_standing, form_id, form_version,
                                 snapshot, submitted_at, outcome, decided_at)
        select district_id, id, 1, 'OLD' || id, 'นางสาวสมใจ ใฝ่เรียน', position, 'Professional', form_id, form_version, '{}', @now, 'Approved', @now
        from agreements where id = @agreement;
        update agreements set status = 'Approved' where id = @agreement
        """,
        new { agreement, now = world.Now.UtcDateTime });
}
