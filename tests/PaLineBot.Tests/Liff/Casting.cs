using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Liff;

/// <summary>Brings the roles of the permission table into one world, the way staff and people bring them about.</summary>
internal static class Casting
{
    private const string Moved = "10010003";

    /// <summary>Calls them, has the owner submit and the director ask for the school's papers; it is a Sunday night, so nothing else moves.</summary>
    public static async Task<Cast> CallAsync(World world)
    {
        await world.SleepsAsync();
        await world.AddDistrictAsync("other");
        var people = await PeopleAsync(world);
        var cookies = people.ToDictionary(p => p.Key, _ => "");
        foreach (var (role, person) in people.Where(p => p.Key != "nobody"))
        {
            using var browser = await LiffBrowser.OpenAsync(person);
            cookies[role] = browser.Cookie;
        }

        var parts = await SubmittedAsync(people);
        await GoAsync(world, people);
        parts["jobId"] = $"{await PapersAsync(people["director"], parts["submissions"])}";
        await world.ExecuteAsync("update people set standing_confirmed = true");
        await world.IsQuietAsync();
        await WorldState.KeepAsync(world);
        return new Cast(world, people, cookies, parts);
    }

    private static async Task<Dictionary<string, LinePerson>> PeopleAsync(World world)
    {
        var former = await world.AddSchoolWithDirectorAsync();
        await world.AddSchoolAsync(Moved, "โรงเรียนบ้านปลายทาง");
        return new()
        {
            ["nobody"] = await world.NewAccountAsync("นายผ่าน มาเห็น"),
            ["other-district"] = await world.AddSchoolWithDirectorAsync("นายไกล บ้านอื่น", district: "other"),
            ["colleague"] = await world.AddJoinedAsync("นายมานะ ตั้งใจสอน", Position.Teacher),
            ["owner"] = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher),
            ["director"] = await world.AddJoinedAsync("นางใหม่ มารับช่วง", Position.DeputySchoolDirector),
            ["other-director"] = await world.AddSchoolWithDirectorAsync("นางสุดา บริหารดี", "10010002", "โรงเรียนวัดทุ่งสาธิต"),
            ["district-director"] = await world.AddJoinedAsync("นายวิชัย นำการศึกษา", Position.DistrictDirector, AcademicStanding.Expert, school: null),
            ["acting"] = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector),
            ["acting-ended"] = await world.AddJoinedAsync("นายเคย รักษาการ", Position.Teacher),
            ["moved-director"] = former,
            ["former-director"] = await world.AddJoinedAsync("นายเก่า เคยนำ", Position.DeputySchoolDirector),
            ["left"] = await world.AddJoinedAsync("นางลา จากไป", Position.Teacher),
            ["unlinked"] = await world.AddJoinedAsync("นายทำ เครื่องหาย", Position.Teacher),
            ["central-officer"] = await world.AddJoinedAsync("นายกลาง ส่วนกลาง", Position.CentralOfficer, AcademicStanding.Expert, school: null),
        };
    }

    private static async Task<Dictionary<string, string>> SubmittedAsync(Dictionary<string, LinePerson> people)
    {
        var owner = people["owner"];
        using var browser = await LiffBrowser.OpenAsync(owner);
        var evidence = await browser.UploadAsync(Evidence.Media.Png(1), "ภาพกิจกรรม.png", "1.1");
        var agreement = await owner.WriteAsync();
        await owner.SubmitAsync();
        return new()
        {
            ["agreement"] = $"{agreement}",
            ["submissions"] = $"{await owner.LastSubmissionAsync()}",
            ["evidence"] = $"{evidence["id"].GetInt64()}",
            ["formId"] = "pa1-teacher",
            ["version"] = "1",
            ["fieldId"] = "1.1.task",
            ["round"] = "1",
            ["personId"] = $"{people["colleague"].PersonId}",
        };
    }

    // Whoever decided, or belonged, when the owner submitted and does no more.
    private static async Task GoAsync(World world, Dictionary<string, LinePerson> people)
    {
        await world.RunAsync("acting set", people["acting-ended"], "--scope", "school", "--school", Office.School);
        await world.RunAsync("acting end", people["acting-ended"]);
        await world.RunAsync("director change", people["moved-director"], "--school", Moved);
        await world.RunAsync("director change", people["former-director"], "--school", Office.School);
        await world.RunAsync("director change", people["director"], "--school", Office.School);
        await world.RunAsync("acting set", people["acting"], "--scope", "school", "--school", Office.School);
        await world.RunAsync("acting set", people["central-officer"], "--scope", "above");
        await world.RunAsync("person leave", people["left"]);
        await world.RunAsync("account unlink", people["unlinked"]);
    }

    private static async Task<long> PapersAsync(LinePerson director, string submission)
    {
        using var desk = await LiffBrowser.OpenAsync(director);
        await desk.PostAsync($"submissions/{submission}/approve");
        var job = (await desk.PostAsync("board/papers"))["jobId"].GetInt64();
        await Eventually.HoldsAsync(async () => (await desk.GetAsync($"board/papers/{job}"))["state"].GetString() == "Done");
        return job;
    }
}
