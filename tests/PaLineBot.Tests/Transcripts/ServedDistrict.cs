using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Data;
using PaLineBot.Evidence;
using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using PaLineBot.Turns;

namespace PaLineBot.Tests.Transcripts;

/// <summary>A district of the real service that stands as in <see cref="Beginning"/>: events go in at its webhook, answers are read at LINE.</summary>
internal sealed class ServedDistrict(World world, StandingClock clock, string key) : IPlayer
{
    /// <summary>How many wrong codes in an hour make codes rest.</summary>
    public const int WrongCodesAnHour = 30;

    private readonly Phones phones = new(world, key);

    public DateTimeOffset Now => clock.Now;

    public Task MoveClockAsync(DateTimeOffset to)
    {
        clock.Now = to;
        return Task.CompletedTask;
    }

    /// <summary>Puts schools, people and codes into the database. The month's pushes are used up, so that all news is told with replies.</summary>
    public async Task BuildAsync()
    {
        await world.AddDistrictAsync(key);
        await world.AsStaffAsync(FillAsync, key);
    }

    public async Task<Screen> SendAsync(string phone, IReadOnlyList<ChatEvent> events)
    {
        var user = await phones.UserAsync(phone);
        var chat = await phones.ChatAsync(user, events[0].GroupId);
        if (events.Count == 1)
        {
            await phones.DoAsync(user, chat, events[0]);
        }
        else
        {
            await world.AsStaffAsync(work => TogetherAsync(work, user, events), key);
        }

        await world.IsQuietAsync();
        return LineScreen.Of(await phones.ReadAsync(chat));
    }

    public async Task<Kept> KeptAsync(string phone)
    {
        var user = await phones.UserAsync(phone);
        return await world.AsStaffAsync(
            async work =>
            {
                var facts = await world.Service.Services.GetRequiredService<AccountReader>().OneAsync(work, user, CancellationToken.None);
                work.ActAs(facts.Person);
                var evidence = (await EvidencePointers.ListAsync(work)).Select(e => e.ToFacts()).Reverse().ToList();
                var state = await work.FindAsync<string>("select state from conversations where district_id = @d and lane = @user", new { user });
                return new Kept(facts.Person is not null, facts.Agreement, evidence, state ?? "");
            },
            key);
    }

    public async Task WriteOnPageAsync(string phone, string fieldId, string text)
    {
        var user = await phones.UserAsync(phone);
        await world.AsStaffAsync(
            work => work.ExecuteAsync(
                """
                insert into answers (district_id, agreement_id, field_id, parts, needs_revision, updated_at)
                select a.district_id, a.id, @fieldId, @parts::jsonb, false, @now
                from agreements a join people p on p.district_id = @d and p.id = a.person_id and p.line_user_id = @user
                where a.district_id = @d
                order by a.fiscal_year desc limit 1
                on conflict (district_id, agreement_id, field_id) do update
                set parts = excluded.parts, needs_revision = false, version = answers.version + 1, updated_at = excluded.updated_at
                """,
                new { fieldId, user, parts = AnswerJson.Write(Answer.Of(text, "page", Now)) }),
            key);
    }

    public async Task<string> QuotableAsync(string phone, string fieldId)
    {
        var user = await phones.UserAsync(phone);
        return await world.AsStaffAsync(
            async work => await work.FindAsync<string>(
                """
                select split_part(message_ids, ',', array_position(string_to_array(about, ','), @fieldId))
                from outbox
                where district_id = @d and lane = @user and message_ids is not null and @fieldId = any(string_to_array(about, ','))
                order by seq desc limit 1
                """,
                new { fieldId, user }) ?? throw new InvalidOperationException($"nothing was sent about {fieldId}"),
            key);
    }

    public Task<long> IdOfAsync(string kind, string name) => world.AsStaffAsync(
        work => kind switch
        {
            "code" => work.FindAsync<long>("select id from join_codes where district_id = @d and code_hash = @hash", new { hash = work.District.Pepper.OfCode(name) }),
            "submission" => work.FindAsync<long>(
                """
                select max(r.id) from submissions r
                join agreements a on a.district_id = @d and a.id = r.agreement_id
                join people p on p.district_id = @d and p.id = a.person_id
                where r.district_id = @d and p.full_name = @name
                """,
                new { name }),
            _ => throw new InvalidOperationException($"nothing is called {kind}"),
        },
        key);

    public Task LetCodesRestAsync(TimeSpan? time) => world.AsStaffAsync(
        work => time is { } rest
            ? work.ExecuteAsync(
                "insert into wrong_codes (district_id, tried_at) select @d, @at from generate_series(1, @enough)",
                new { at = (Now + rest).AddHours(-1).UtcDateTime, enough = WrongCodesAnHour })
            : work.ExecuteAsync("delete from wrong_codes where district_id = @d"),
        key);

    public Task HandOverCodeAsync(string code, string personName) => world.AsStaffAsync(
        async work => await PeopleRecords.IssueCodeAsync(
            work,
            await work.FindAsync<long>("select id from people where district_id = @d and full_name = @personName", new { personName }),
            code,
            JoinCodes.GoodFor),
        key);

    public async Task AppointAsync(string phone, string? schoolCode)
    {
        var user = await phones.UserAsync(phone);
        await world.AsStaffAsync(
            async work => await ActingSuperiors.SetAsync(
                work,
                await work.FindAsync<long>("select id from people where district_id = @d and line_user_id = @user", new { user }),
                schoolCode is null ? "above" : "school",
                schoolCode),
            key);
        await world.IsQuietAsync();
    }

    // While somebody else holds the lane, no turn begins.
    private async Task TogetherAsync(Work work, string user, IReadOnlyList<ChatEvent> events)
    {
        await work.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended(@user, @d))", new { user });
        foreach (var e in events)
        {
            await phones.DoAsync(user, user, e);
        }

        await world.Http.GetAsync(new Uri("/control/idle?waitMs=20000", UriKind.Relative));
    }

    private static async Task FillAsync(Work work)
    {
        await work.ExecuteAsync(
            """
            update districts set name = @DistrictName, short_name = @DistrictShortName, help_contact = @HelpContact, submit_by = @SubmitBy, pushes_held_until = '9999-12-31'
            where id = @d
            """,
            new { Beginning.DistrictName, Beginning.DistrictShortName, Beginning.HelpContact, Beginning.SubmitBy });
        foreach (var school in Beginning.Schools)
        {
            await work.ExecuteAsync("insert into schools (district_id, code, name) values (@d, @Code, @Name)", school);
        }

        foreach (var person in Beginning.People)
        {
            var id = await PeopleRecords.AddAsync(work, person.School, person.Name, person.Position, person.Standing);
            await PeopleRecords.IssueCodeAsync(work, id, person.Code, JoinCodes.GoodFor);
        }

        await work.ExecuteAsync(
            """
            insert into join_codes (district_id, code_hash, school_id, issued_at, expires_at)
            select @d, @hash, id, @now, @expires from schools where district_id = @d and code = @school
            """,
            new { hash = work.District.Pepper.OfCode(Beginning.OpenCode.Code), school = Beginning.OpenCode.School, expires = (work.Now + JoinCodes.GoodFor).UtcDateTime });
    }
}
