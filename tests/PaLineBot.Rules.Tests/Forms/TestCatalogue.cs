using System.Text.Json.Nodes;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Tests.Forms;

/// <summary>Small made-up form files, so that tests of the rules do not hang on the shipped wording.</summary>
internal static class TestCatalogue
{
    private static readonly string[] ChallengeParts = ["title", "problem", "method", "quantitative", "qualitative"];

    public static Form Teacher { get; } = FormOf(TeacherJson());

    public static Form Director { get; } = FormOf(DirectorJson());

    public static Form District { get; } = FormOf(DistrictJson());

    public static JsonObject TeacherJson() => Make("pa1-teacher", "Teacher", "ครู", [8, 4, 3], 1, [("learners", "ผู้เรียน", ["ผู้เรียน", "นักเรียน"])],
        [Choice("header.roomTypes", "AnyOf", "general", "special")],
        [HoursField("workload.teaching", true), HoursField("workload.support", true)]);

    public static JsonObject DirectorJson()
    {
        var form = Make("pa1-school-director", "SchoolDirector", "ผู้อำนวยการสถานศึกษา", [6, 3, 2, 2, 2], 1,
            [("learners", "ผู้เรียน", ["ผู้เรียน"]), ("teachers", "ครู", ["ครู"]), ("school", "สถานศึกษา", ["สถานศึกษา", "โรงเรียน"])],
            [Choice("header.schoolTypes", "AnyOf", "basic", "vocational")],
            [
                Choice("workload.fullTime", "OneOf", "full", "partTime"), Reason(), HoursField("workload.declared", true),
                HoursField("workload.teachSubject", false), HoursField("workload.plc", false),
            ]);
        form["minimumHours"] = 5;
        return form;
    }

    public static JsonObject DistrictJson()
    {
        var form = Make("pa1-district-director", "DistrictDirector", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา", [4, 3, 3, 2, 3], 3,
            [("learners", "ผู้เรียน", ["ผู้เรียน"]), ("staff", "บุคลากร", ["ครู"]), ("schools", "สถานศึกษา", ["สถานศึกษา"]), ("office", "สำนักงานเขต", ["สำนักงานเขต"])],
            null,
            [Choice("workload.fullTime", "OneOf", "full", "partTime"), Reason()]);
        form["splitByBeneficiary"] = true;
        return form;
    }

    /// <summary>A guide with an entry for every field the form file gives.</summary>
    public static JsonObject GuideFor(JsonObject form)
    {
        var sections = new JsonObject();
        void Add(string section, IEnumerable<string> fields) => sections[section] = new JsonObject
        {
            ["meaning"] = "ความหมาย",
            ["fields"] = new JsonObject(fields.Select(f => KeyValuePair.Create(f, (JsonNode?)new JsonObject { ["ask"] = "ทำอย่างไร", ["example"] = "ตัวอย่าง" }))),
        };
        foreach (var part in new[] { "header", "workload" })
            if (form[part] is JsonObject p) Add(part, p["fields"]!.AsArray().Select(f => (string)f!["id"]!));
        var groups = (bool)form["splitByBeneficiary"]! ? form["beneficiaries"]!.AsArray().Select(b => $".{b!["id"]}").ToArray() : [""];
        foreach (var row in form["domains"]!.AsArray().SelectMany(d => d!["subIndicators"]!.AsArray()).Select(r => (string)r!["no"]!))
            Add(row, [$"{row}.task", .. groups.Select(g => $"{row}.outcome{g}"), .. groups.Select(g => $"{row}.measure{g}")]);
        for (var n = 1; n <= (int)form["challengeCount"]!; n++)
            Add($"challenge.{n}", ChallengeParts.Select(f => $"challenge.{n}.{f}"));
        return new JsonObject { ["formId"] = (string)form["formId"]!, ["version"] = (int)form["version"]!, ["sections"] = sections };
    }

    public static (string Name, string Json)[] Files(JsonObject form, JsonObject? guide = null) =>
        [($"{form["formId"]}.v{form["version"]}.json", form.ToJsonString()), ($"guide.{form["formId"]}.v{form["version"]}.json", (guide ?? GuideFor(form)).ToJsonString())];

    private static Form FormOf(JsonObject form) => FormCatalogue.Of(Files(form)).All.Single();

    private static JsonObject Make(
        string id, string position, string title, int[] rows, int challenges, (string Id, string Title, string[] Words)[] groups, JsonArray? header, JsonArray workload) => new()
        {
            ["formId"] = id,
            ["version"] = 1,
            ["position"] = position,
            ["status"] = "Complete",
            ["title"] = "แบบข้อตกลงในการพัฒนางาน (PA)",
            ["positionTitle"] = title,
            ["declaration"] = "ข้าพเจ้าขอแสดงเจตจำนง {positionTitle} {standing}",
            ["approvalTitle"] = "ความเห็นของผู้บังคับบัญชา",
            ["source"] = "test",
            ["challengeCount"] = challenges,
            ["splitByBeneficiary"] = false,
            ["beneficiaries"] = new JsonArray([.. groups.Select(g => new JsonObject { ["id"] = g.Id, ["title"] = g.Title, ["keywords"] = new JsonArray([.. g.Words.Select(w => JsonValue.Create(w))]) })]),
            ["levels"] = Levels(),
            ["columns"] = new JsonObject { ["task"] = Titled("งาน"), ["outcome"] = Titled("ผลลัพธ์"), ["measure"] = Titled("ตัวชี้วัด") },
            ["header"] = header is null ? null : new JsonObject { ["title"] = "ประเภท", ["fields"] = header },
            ["workload"] = new JsonObject { ["title"] = "ภาระงาน", ["fields"] = workload },
            ["domains"] = new JsonArray([.. rows.Select((count, d) => Domain(d + 1, count))]),
            ["challenge"] = new JsonObject
            {
                ["title"] = "ประเด็นท้าทาย",
                ["fields"] = new JsonObject
                {
                    ["title"] = Titled("ชื่อเรื่อง"),
                    ["problem"] = Titled("สภาพปัญหา"),
                    ["method"] = Titled("วิธีดำเนินการ"),
                    ["quantitative"] = Titled("เชิงปริมาณ"),
                    ["qualitative"] = Titled("เชิงคุณภาพ"),
                },
            },
        };

    private static JsonArray Levels() => [
        Level("None", "ปรับประยุกต์", "ปรับประยุกต์", "ปรับใช้"), Level("Professional", "แก้ไขปัญหา", "แก้ไขปัญหา", "แก้ปัญหา"),
        Level("SeniorProfessional", "ริเริ่ม พัฒนา", "ริเริ่ม"), Level("Expert", "คิดค้น ปรับเปลี่ยน", "คิดค้น"),
        Level("SpecialExpert", "สร้างการเปลี่ยนแปลง", "สร้างการเปลี่ยนแปลง")];

    private static JsonObject Level(string standing, string verb, params string[] words) =>
        new() { ["standing"] = standing, ["verb"] = verb, ["keywords"] = new JsonArray([.. words.Select(w => JsonValue.Create(w))]), ["meaning"] = "ความหมายของระดับ" };

    private static JsonObject Titled(string title) => new() { ["title"] = title, ["shortTitle"] = title };

    private static JsonObject Domain(int no, int rows) => new()
    {
        ["no"] = $"{no}",
        ["title"] = $"ด้านที่ {no}",
        ["subIndicators"] = new JsonArray([.. Enumerable.Range(1, rows).Select(r => new JsonObject { ["no"] = $"{no}.{r}", ["title"] = $"สร้างและหรือพัฒนาหลักสูตร แบบที่ {no}.{r}" })]),
    };

    private static JsonObject Choice(string id, string kind, params string[] options) => new()
    {
        ["id"] = id,
        ["kind"] = kind,
        ["title"] = "เลือก",
        ["shortTitle"] = "เลือก",
        ["required"] = true,
        ["options"] = new JsonArray([.. options.Select(o => new JsonObject { ["id"] = o, ["title"] = o, ["shortTitle"] = o })]),
    };

    private static JsonObject HoursField(string id, bool required) =>
        new() { ["id"] = id, ["kind"] = "Hours", ["title"] = id, ["shortTitle"] = "ชั่วโมง", ["required"] = required };

    private static JsonObject Reason() => new()
    {
        ["id"] = "workload.reason",
        ["kind"] = "Text",
        ["title"] = "เนื่องจาก",
        ["shortTitle"] = "เหตุผล",
        ["required"] = true,
        ["onlyWhen"] = new JsonObject { ["fieldId"] = "workload.fullTime", ["value"] = "partTime" },
    };
}
