using System.IO.Compression;
using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Documents;
using PaLineBot.Documents.Batches;
using PaLineBot.Hosting;
using PaLineBot.Links;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Documents;

/// <summary>All approved papers of a school as one ZIP.</summary>
public sealed class BatchTests
{
    // Of the query with which one begins.
    private const string MakingPaper = "verify_tag";

    [Fact]
    public async Task A_school_gets_its_approved_papers_as_one_ZIP_though_the_service_died_half_way()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await AddApprovedAsync(world, "นางสาวสุดา ใจดี");
        var (district, school) = (await world.ScalarAsync<int>("select id from districts"), await world.ScalarAsync<long>("select id from schools"));
        var theirs = new LinkHolder(district, director.PersonId, director.UserId);
        var batch = await LeftBehindAsync(world, director);
        var jobs = world.Service.Services.GetRequiredService<BatchJobs>();
        await Eventually.HoldsAsync(async () => await StatusAsync(world, director, batch) is { Finished: true, Done: 1, Total: 1, NotMade: 0 }, seconds: 30);

        Assert.Null(await StartAsync(world, teacher, school, thaiDigits: false));
        Assert.Null(await StatusAsync(world, teacher, batch));
        var begun = await StartAsync(world, director, school, thaiDigits: true);
        Assert.Null(jobs.LinkTo(theirs, begun!));
        Ring(world);
        await Eventually.HoldsAsync(async () => await StatusAsync(world, director, begun!.Id) is { Finished: true }, seconds: 30);
        var finished = await StatusAsync(world, director, begun!.Id);
        Assert.Equal("PA1 2570 นางสาวสุดา ใจดี.docx", Assert.Single(await NamesAsync(jobs.LinkTo(theirs, finished!)!.Url)));
    }

    [Fact]
    public async Task A_paper_that_cannot_be_made_is_left_out_of_the_ZIP_and_the_director_is_told()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        await AddApprovedAsync(world, "นางสาวสุดา ใจดี");
        var bad = await AddApprovedAsync(world, "นายมานะ ตั้งใจสอน");
        // No standing is called so: the paper cannot be made, and the error's message quotes a name.
        await world.ExecuteAsync("update submissions set owner_standing = owner_name where id = @id", new { id = await bad.LastSubmissionAsync() });
        var batch = await LeftBehindAsync(world, director);
        using var desk = await LiffBrowser.OpenAsync(director);
        await Eventually.HoldsAsync(async () => (await desk.GetAsync($"board/papers/{batch}"))["state"].GetString() == "Done", seconds: 30);

        var told = await desk.GetAsync($"board/papers/{batch}");
        Assert.Equal((1, 2, 1, 0), (told["done"].GetInt32(), told["total"].GetInt32(), told["notMade"].GetInt32(), told["asWord"].GetInt32()));
        Assert.Equal("PA1 2570 นางสาวสุดา ใจดี.docx", Assert.Single(await NamesAsync(new Uri(told["url"].GetString()!))));
        Assert.Equal(3, world.Service.Log.Troubles.Count(l => l.Category == typeof(BatchWorker).FullName));
        await world.LogIsDiscreetAsync();

        await world.ExecuteAsync("update paper_batch_items set as_word = true where file is not null");
        Assert.Equal(1, (await desk.GetAsync($"board/papers/{batch}"))["asWord"].GetInt32());
        await world.ExecuteAsync("update paper_batch_items set file = null");
        Assert.Equal("Failed", (await desk.GetAsync($"board/papers/{batch}"))["state"].GetString());
    }

    [Fact]
    public async Task A_database_that_is_away_is_no_failed_attempt_of_a_paper()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        await AddApprovedAsync(world, "นางสาวสุดา ใจดี");
        await world.ExecuteAsync(
            """
            create sequence tries;
            create function away() returns trigger language plpgsql as $$
            begin perform nextval('tries'); raise exception 'too many connections' using errcode = '53300'; end $$;
            create trigger away before update of file on paper_batch_items for each row execute function away()
            """);
        var batch = await LeftBehindAsync(world, director);
        using var desk = await LiffBrowser.OpenAsync(director);
        await Eventually.HoldsAsync(async () =>
        {
            Ring(world);
            return await world.ScalarAsync<long>("select last_value from tries") > 3;
        });

        await world.ExecuteAsync("drop trigger away on paper_batch_items");
        await Eventually.HoldsAsync(async () => (await desk.GetAsync($"board/papers/{batch}"))["state"].GetString() == "Done", seconds: 30);
        Assert.Equal((1, 0), ((await desk.GetAsync($"board/papers/{batch}"))["done"].GetInt32(), (await desk.GetAsync($"board/papers/{batch}"))["notMade"].GetInt32()));
    }

    [Fact]
    public async Task A_director_without_approved_papers_gets_a_finished_batch_of_none()
    {
        await using var world = await World.StartAsync();
        using var desk = await LiffBrowser.OpenAsync(await world.AddSchoolWithDirectorAsync());

        var begun = await desk.PostAsync("board/papers");

        Assert.Equal(0, begun["total"].GetInt32());
        await Eventually.HoldsAsync(async () => (await desk.GetAsync($"board/papers/{begun["jobId"].GetInt64()}"))["state"].GetString() == "Done", seconds: 30);
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from paper_batches"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_paper_whose_approval_is_undone_is_in_no_ZIP()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var submission = await (await world.AddJoinedAsync("นางสาวสุดา ใจดี", Position.Teacher)).WriteAndSubmitAsync();
        var school = await world.ScalarAsync<long>("select id from schools");
        using var desk = await LiffBrowser.OpenAsync(director);
        await desk.PostAsync($"submissions/{submission}/approve");

        var undone = await StartAsync(world, director, school, thaiDigits: false);
        Assert.Equal(1, undone!.Total);
        await desk.PostAsync($"submissions/{submission}/undo");
        Ring(world);
        await Eventually.HoldsAsync(async () => await StatusAsync(world, director, undone.Id) is { Finished: true, Done: 0, Total: 0, NotMade: 0 });

        await desk.PostAsync($"submissions/{submission}/approve");
        var made = await StartAsync(world, director, school, thaiDigits: true);
        Ring(world);
        await Eventually.HoldsAsync(async () => await StatusAsync(world, director, made!.Id) is { Finished: true, Done: 1 });
        var holder = new LinkHolder(await world.ScalarAsync<int>("select id from districts"), director.PersonId, director.UserId);
        var link = world.Service.Services.GetRequiredService<BatchJobs>().LinkTo(holder, (await StatusAsync(world, director, made!.Id))!)!.Url;
        Assert.Single(await NamesAsync(link));
        await desk.PostAsync($"submissions/{submission}/undo");
        using var http = new HttpClient();
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task An_instance_that_lost_a_batch_to_another_does_not_finish_it()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        await AddApprovedAsync(world, "นางสาวสุดา ใจดี");
        var worker = world.Service.Services.GetRequiredService<BatchWorker>();
        await using var connection = await world.Database.OpenConnectionAsync();
        await using var held = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("lock table agreements in access exclusive mode", transaction: held);
        var batch = await UnfinishedAsync(world, director);
        await world.ExecuteAsync("update paper_batch_items set attempts = 1");

        var slow = worker.RunAsync(CancellationToken.None);
        await Eventually.HoldsAsync(() => world.HasWaitingAsync(1, MakingPaper));
        var process = (await world.WaitingAsync(MakingPaper))[0];
        await world.ExecuteAsync("update paper_batches set leased_until = created_at - interval '1 minute'");
        var other = worker.RunAsync(CancellationToken.None);
        await Eventually.HoldsAsync(() => world.HasWaitingAsync(2, MakingPaper));
        await world.ExecuteAsync("select pg_cancel_backend(@process)", new { process });
        await slow;

        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from paper_batches where finished_at is not null"));
        await held.CommitAsync();
        await other;
        await Eventually.HoldsAsync(async () => await StatusAsync(world, director, batch) is { Finished: true, Done: 1 });
    }

    private static Task<BatchStatus?> StartAsync(World world, LinePerson by, long school, bool thaiDigits) =>
        world.AsPersonAsync(by, work => BatchJobs.StartAsync(work, school, 2570, PaperFormat.Docx, thaiDigits));

    private static Task<BatchStatus?> StatusAsync(World world, LinePerson by, long batch) => world.AsPersonAsync(by, work => BatchJobs.StatusAsync(work, batch));

    private static async Task<LinePerson> AddApprovedAsync(World world, string name)
    {
        var teacher = await world.AddJoinedAsync(name, Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        await world.ExecuteAsync("update submissions set outcome = 'Approved', decided_at = now(); update agreements set status = 'Approved'");
        return teacher;
    }

    private static async Task<long> LeftBehindAsync(World world, LinePerson director)
    {
        var batch = await UnfinishedAsync(world, director);
        Ring(world);
        return batch;
    }

    /// <summary>What an instance leaves that died while it worked: a batch of everything submitted, whose lease has run out.</summary>
    private static async Task<long> UnfinishedAsync(World world, LinePerson director)
    {
        await world.ExecuteAsync(
            """
            with b as (insert into paper_batches (district_id, school_id, fiscal_year, asked_by, format, thai_digits, created_at, leased_until)
                       select district_id, school_id, 2570, id, 'Docx', false, now(), now() - interval '1 minute' from people where id = @director returning district_id, id)
            insert into paper_batch_items (district_id, batch_id, submission_id) select b.district_id, b.id, r.id from b, submissions r
            """,
            new { director = director.PersonId });
        return await world.ScalarAsync<long>("select max(id) from paper_batches");
    }

    // As the minute that begins does.
    private static void Ring(World world) => world.Service.Services.GetRequiredService<JobBell>().Ring(BatchWorker.JobName);

    private static async Task<List<string>> NamesAsync(Uri url)
    {
        using var http = new HttpClient();
        using var zip = new ZipArchive(await http.GetStreamAsync(url));
        return [.. zip.Entries.Select(e => e.Name)];
    }
}
