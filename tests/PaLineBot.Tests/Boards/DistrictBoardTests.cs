using System.Net;
using System.Text.Json;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Boards;

/// <summary>What a district director sees of the schools: numbers that are the sum of their parts, the same as on a school's board and in its group.</summary>
public sealed class DistrictBoardTests
{
    private const string Second = "10010002";
    private const string SecondName = "โรงเรียนวัดทุ่งสาธิต";

    [Fact]
    public async Task A_school_stands_there_with_its_directors_agreement_and_counts_as_its_board_and_its_group_do()
    {
        await using var world = await World.StartAsync();
        var chief = await ChiefAsync(world);
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await world.AddJoinedAsync("นางวารี ใสสะอาด", Position.DeputySchoolDirector);
        await world.AddJoinedAsync("นายใหม่ มาแรง", Position.AssistantTeacher);
        await world.AddSchoolAsync(Second, SecondName);
        await world.AddJoinedAsync("นายขยัน ตั้งใจ", Position.Teacher, school: Second);
        var group = await LineGroup.WithBotAsync(world, director, teacher);
        await group.SayAsync(director, "/ผูกโรงเรียน");
        using var page = await LiffBrowser.OpenAsync(chief);
        using var desk = await LiffBrowser.OpenAsync(director);
        await AllSayAsync("NotStarted", 0, 0);

        var submission = await teacher.WriteAndSubmitAsync();
        await AllSayAsync("NotStarted", 1, 0);
        await desk.PostAsync($"submissions/{submission}/approve");
        await AllSayAsync("NotStarted", 1, 1);

        var own = await director.WriteAndSubmitAsync();
        await AllSayAsync("Submitted", 1, 1);
        await page.PostAsync($"submissions/{own}/return", new { comments = new[] { new { sectionId = "1.1", text = "ขอให้ระบุจำนวนห้องเรียน" } } });
        await AllSayAsync("Returned", 1, 1);

        async Task AllSayAsync(string ofDirector, int submitted, int approved)
        {
            var board = await page.GetAsync("district-board");
            var (first, second) = (SchoolOf(board, Office.SchoolName), SchoolOf(board, SecondName));
            Assert.Equal((ofDirector, (2, submitted, approved)), (first.GetProperty("director").GetProperty("status").GetString(), CountOf(first)));
            Assert.Equal((JsonValueKind.Null, (1, 0, 0)), (second.GetProperty("director").ValueKind, CountOf(second)));
            AddsUp(board);

            var counts = (await desk.GetAsync("board"))["counts"];
            Assert.Equal(submitted, counts.GetProperty("Submitted").GetInt32() + counts.GetProperty("Approved").GetInt32());
            Assert.Equal((2, approved), (counts.EnumerateObject().Sum(c => c.Value.GetInt32()), counts.GetProperty("Approved").GetInt32()));
            Assert.Contains($"ส่งแล้ว {submitted} จาก 2 คน", await group.SayAsync(teacher, "/สถานะ"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task From_there_one_reads_what_one_decides_on_and_nothing_of_the_teachers()
    {
        await using var world = await World.StartAsync();
        var chief = await ChiefAsync(world);
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await director.WriteAsync();
        var ofTeacher = await teacher.WriteAndSubmitAsync();
        using var page = await LiffBrowser.OpenAsync(chief);

        Assert.Equal(JsonValueKind.Null, DirectorOf(await page.GetAsync("district-board")).GetProperty("submissionId").ValueKind);
        await director.SubmitAsync();
        var board = await page.GetAsync("district-board");
        var listed = DirectorOf(board).GetProperty("submissionId").GetInt64();

        Assert.Equal(await director.LastSubmissionAsync(), listed);
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync($"submissions/{listed}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await page.GetAsync($"submissions/{ofTeacher}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await page.GetAsync("board")).Status);
        Assert.DoesNotContain(teacher.Name, board.Body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_acts_for_the_district_director_has_it_as_long_and_reads_not_their_own()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        await ChiefAsync(world);
        await director.WriteAndSubmitAsync();
        using var page = await LiffBrowser.OpenAsync(director);
        Assert.Equal((HttpStatusCode.NotFound, false), await SeesAsync());

        await world.RunAsync("acting set", director, "--scope", "district");
        Assert.Equal((HttpStatusCode.OK, true), await SeesAsync());
        var own = DirectorOf(await page.GetAsync("district-board"));
        Assert.Equal(("Submitted", JsonValueKind.Null), (own.GetProperty("status").GetString(), own.GetProperty("submissionId").ValueKind));

        await world.RunAsync("acting end", director);
        Assert.Equal((HttpStatusCode.NotFound, false), await SeesAsync());

        async Task<(HttpStatusCode, bool)> SeesAsync() => ((await page.GetAsync("district-board")).Status, (await page.GetAsync("me"))["leadsDistrict"].GetBoolean());
    }

    [Fact]
    public async Task Who_has_left_or_is_of_another_district_counts_nowhere()
    {
        await using var world = await World.StartAsync();
        var chief = await ChiefAsync(world);
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await world.AddDistrictAsync("north");
        await world.AddSchoolWithDirectorAsync("นายเหนือ ผู้นำ", name: "โรงเรียนวัดเหนือ", district: "north");
        using var page = await LiffBrowser.OpenAsync(chief);
        Assert.Equal((1, 0, 0), CountOf(SchoolOf(await page.GetAsync("district-board"), Office.SchoolName)));

        await world.RunAsync("person leave", teacher);
        await world.RunAsync("person leave", director);

        var board = await page.GetAsync("district-board");
        var only = Assert.Single(board["schools"].EnumerateArray());
        Assert.Equal((Office.SchoolName, JsonValueKind.Null, (0, 0, 0)), (only.GetProperty("name").GetString(), only.GetProperty("director").ValueKind, CountOf(only)));
        AddsUp(board);
    }

    [Fact]
    public async Task With_four_hundred_schools_and_twenty_thousand_people_the_numbers_are_the_sum_of_their_parts_and_the_schools_stand_by_name()
    {
        await using var world = await World.StartAsync();
        var chief = await ChiefAsync(world);
        await FillAsync(world);
        using var page = await LiffBrowser.OpenAsync(chief);

        var board = await page.GetAsync("district-board");

        AddsUp(board);
        Assert.Equal((400, 19_600), (board["directors"].GetProperty("of").GetInt32(), board["people"].GetProperty("of").GetInt32()));
        Assert.Equal(await CountedAsync("status in ('Submitted', 'Approved')"), board["people"].GetProperty("submitted").GetInt64());
        Assert.Equal(await CountedAsync("status = 'Approved'"), board["people"].GetProperty("approved").GetInt64());
        var names = board["schools"].EnumerateArray().Select(s => s.GetProperty("name").GetString()!).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);

        Task<long> CountedAsync(string condition) => world.ScalarAsync<long>($"select count(*) from agreements where position = 'Teacher' and {condition}");
    }

    private static Task<LinePerson> ChiefAsync(World world) =>
        world.AddJoinedAsync("นายอำนวย เขตพัฒนา", Position.DistrictDirector, AcademicStanding.Expert, school: null);

    // Fifty people each, the first of whom is the director; where their agreements are goes round.
    private static Task<int> FillAsync(World world) => world.ExecuteAsync(
        """
        insert into schools (district_id, code, name)
        select d.id, to_char(20000000 + n, 'FM00000000'), 'โรงเรียนที่ ' || to_char(n, 'FM000') from districts d, generate_series(1, 400) n;
        insert into people (district_id, school_id, full_name, position, standing, created_at)
        select s.district_id, s.id, 'คนที่ ' || n || ' ของ' || s.name, case when n = 1 then 'SchoolDirector' else 'Teacher' end, 'Professional', @now
        from schools s, generate_series(1, 50) n;
        insert into agreements (district_id, person_id, fiscal_year, form_id, form_version, position, status, started_at)
        select p.district_id, p.id, @year, 'pa1-teacher', 1, p.position, (array['Draft', 'Submitted', 'Returned', 'Approved'])[p.id % 5], @now
        from people p where p.school_id is not null and p.id % 5 > 0
        """,
        new { now = world.Now.UtcDateTime, year = FiscalYear.Of(world.Now).Label });

    private static void AddsUp(LiffAnswer board)
    {
        var schools = board["schools"].EnumerateArray().ToList();
        var directors = schools.Select(s => s.GetProperty("director")).Where(d => d.ValueKind != JsonValueKind.Null).Select(d => d.GetProperty("status").GetString()!).ToList();
        Assert.Equal(Sum(schools.Select(CountOf)), Count(board["people"]));
        Assert.Equal((directors.Count, directors.Count(s => s is "Submitted" or "Approved"), directors.Count(s => s is "Approved")), Count(board["directors"]));
        Assert.All(board["stages"].EnumerateObject(), stage => Assert.Equal(directors.Count(s => s == stage.Name), stage.Value.GetInt32()));
        Assert.Equal(directors.Count, board["stages"].EnumerateObject().Sum(stage => stage.Value.GetInt32()));
    }

    private static (int Of, int Submitted, int Approved) Sum(IEnumerable<(int Of, int Submitted, int Approved)> parts) =>
        parts.Aggregate((0, 0, 0), (sum, p) => (sum.Item1 + p.Of, sum.Item2 + p.Submitted, sum.Item3 + p.Approved));

    private static JsonElement SchoolOf(LiffAnswer board, string name) => board["schools"].EnumerateArray().Single(s => s.GetProperty("name").GetString() == name);

    private static JsonElement DirectorOf(LiffAnswer board) => SchoolOf(board, Office.SchoolName).GetProperty("director");

    private static (int Of, int Submitted, int Approved) CountOf(JsonElement school) => Count(school.GetProperty("people"));

    private static (int Of, int Submitted, int Approved) Count(JsonElement count) =>
        (count.GetProperty("of").GetInt32(), count.GetProperty("submitted").GetInt32(), count.GetProperty("approved").GetInt32());
}
