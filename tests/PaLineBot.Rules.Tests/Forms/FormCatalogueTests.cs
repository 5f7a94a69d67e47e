using System.Text.Json.Nodes;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Tests.Forms;

public sealed class FormCatalogueTests
{
    [Fact]
    public void A_form_has_its_sections_and_fields_in_the_order_of_the_paper()
    {
        var form = TestCatalogue.Teacher;
        Assert.Equal(["header", "workload", "1.1"], form.Sections.Take(3).Select(s => s.Id));
        Assert.Equal("challenge.1", form.Sections[^1].Id);
        Assert.Equal(15, form.SubIndicators.Count());
        Assert.Equal(["1.1.task", "1.1.outcome", "1.1.measure"], form.FindSection("1.1")!.Fields.Select(f => f.Id));
        Assert.Equal("ตัวอย่าง", form.FindField("3.3.measure")!.Example);
        Assert.True(form.FindField("challenge.1.problem") is { Required: true, Role: FieldRole.ChallengeProblem });
    }

    [Fact]
    public void A_form_split_by_people_has_a_cell_per_group_none_required_by_itself()
    {
        var cells = TestCatalogue.District.FindSection("2.1")!.Fields;
        Assert.Equal(9, cells.Count);
        Assert.Equal("2.1.outcome.learners", cells[1].Id);
        Assert.All(cells.Skip(1), f => Assert.True(f is { Required: false, Beneficiary: not null }));
        Assert.Equal(3, TestCatalogue.District.Sections.Count(s => s.Kind == SectionKind.Challenge));
    }

    [Fact]
    public void A_form_takes_what_it_does_not_say_from_the_form_it_extends()
    {
        var deputy = new JsonObject { ["formId"] = "pa1-deputy", ["version"] = 1, ["extends"] = "pa1-school-director@1", ["position"] = "DeputySchoolDirector", ["positionTitle"] = "รองผู้อำนวยการ", ["minimumHours"] = 10 };
        var catalogue = FormCatalogue.Of([.. TestCatalogue.Files(TestCatalogue.DirectorJson()), ("pa1-deputy.v1.json", deputy.ToJsonString())]);
        var form = catalogue.CurrentFor(Position.DeputySchoolDirector)!;
        Assert.Equal(10, form.MinimumHours);
        Assert.Equal(15, form.SubIndicators.Count());
        Assert.Equal("ทำอย่างไร", form.FindField("1.1.task")!.Ask);
    }

    [Fact]
    public void The_newest_complete_version_is_current_and_old_versions_stay_findable()
    {
        var second = TestCatalogue.TeacherJson();
        second["version"] = 2;
        var third = TestCatalogue.TeacherJson();
        third["version"] = 3;
        third["status"] = "IndicatorSetIncomplete";
        third["domains"] = new JsonArray();
        var catalogue = FormCatalogue.Of(TestCatalogue.Files(TestCatalogue.TeacherJson()))
            .With([.. TestCatalogue.Files(second), .. TestCatalogue.Files(third)]);
        Assert.Equal(2, catalogue.CurrentFor(Position.Teacher)!.Ref.Version);
        Assert.Equal(1, catalogue.Find(new FormRef("pa1-teacher", 1))!.Ref.Version);
        Assert.Equal(FormStatus.IndicatorSetIncomplete, catalogue.Find(new FormRef("pa1-teacher", 3))!.Status);
        Assert.Null(catalogue.Find(new FormRef("pa1-teacher", 4)));
        Assert.Null(catalogue.Find(default));
        Assert.Null(catalogue.CurrentFor(Position.AssistantTeacher));
    }

    [Fact]
    public void An_incomplete_form_is_current_when_there_is_no_other()
    {
        var form = TestCatalogue.TeacherJson();
        form["status"] = "IndicatorSetIncomplete";
        form["domains"]!.AsArray().RemoveAt(2);
        Assert.Equal(12, FormCatalogue.Of(TestCatalogue.Files(form)).CurrentFor(Position.Teacher)!.SubIndicators.Count());
    }

    public static TheoryData<string, Action<JsonObject>, string> BrokenForms => new()
    {
        { "14 rows", f => f["domains"]![0]!["subIndicators"]!.AsArray().RemoveAt(7), "pa1-teacher.v1.json: domains: should be 15 subIndicators in all, has 14" },
        { "a row twice", f => f["domains"]![0]!["subIndicators"]![1]!["no"] = "1.1", "domains[].subIndicators[].no: should be unique, \"1.1\" occurs 2 times" },
        { "a row of another domain", f => f["domains"]![0]!["subIndicators"]![1]!["no"] = "2.9", "domains[0].subIndicators[1].no: should be 1.2, is \"2.9\"" },
        { "a long label", f => f["columns"]!["task"]!["shortTitle"] = new string('ก', 21), "columns.task.shortTitle: should be at most 20 characters, has 21" },
        { "no levels", f => f["levels"] = new JsonArray(), "levels: should be a list with one entry per standing" },
        { "a standing twice", f => f["levels"]![1]!["standing"] = "None", "levels[].standing: should be unique, \"None\" occurs 2 times" },
        { "no keywords", f => f["levels"]![1]!["keywords"] = new JsonArray(), "levels[1].keywords: should be a list of words" },
        { "a choice without options", f => f["header"]!["fields"]![0]!["options"] = new JsonArray(), "header.fields[0].options: should be a list of choices" },
        { "hours with options", f => f["workload"]!["fields"]![0]!["options"] = f["header"]!["fields"]![0]!["options"]!.DeepClone(), "workload.fields[0].options: should be absent" },
        { "a foreign id", f => f["workload"]!["fields"]![0]!["id"] = "hours", "workload.fields[0].id: should be an id that begins with \"workload.\"" },
        { "a condition on nothing", f => f["workload"]!["fields"]![0]!["onlyWhen"] = new JsonObject { ["fieldId"] = "workload.x", ["value"] = "y" }, "workload.fields[0].onlyWhen.fieldId: should be the id of another field of workload, is \"workload.x\"" },
        { "a challenge part missing", f => f["challenge"]!["fields"]!.AsObject().Remove("method"), "challenge.fields.method.title: should be a text" },
        { "a typing slip", f => f["postion"] = "Teacher", "$.postion" },
        { "a wrong word", f => f["position"] = "Headmaster", "$.position" },
        { "a null in a list", f => f["levels"]!.AsArray().Add(null), "$.levels[5]: should be a value, found null" },
        { "an unknown parent", f => f["extends"] = "pa9@1", "extends: should be id@version of another form that is loaded, is \"pa9@1\"" },
        { "itself as parent", f => f["extends"] = "pa1-teacher@1", "extends: should be id@version of another form" },
        { "no title", f => f["title"] = " ", "title: should be a text, is missing or empty" },
        { "no challenge count", f => f["challengeCount"] = 0, "challengeCount: should be a number from 1 to 9" },
    };

    [Theory]
    [MemberData(nameof(BrokenForms), DisableDiscoveryEnumeration = true)]
    public void A_wrong_form_file_is_named_with_property_and_what_it_should_be(string what, Action<JsonObject> spoil, string expected)
    {
        var form = TestCatalogue.TeacherJson();
        spoil(form);
        var error = Assert.Throws<FormCatalogueException>(() => FormCatalogue.Of(TestCatalogue.Files(form, TestCatalogue.GuideFor(TestCatalogue.TeacherJson()))));
        Assert.True(error.Problems.Any(p => p.Contains(expected, StringComparison.Ordinal)), $"{what}: {error.Message}");
    }

    public static TheoryData<string, Action<JsonObject>, string> BrokenGuides => new()
    {
        { "a field without words", g => g["sections"]!["1.1"]!["fields"]!.AsObject().Remove("1.1.task"), "guide.pa1-teacher.v1.json: sections.1.1.fields.1.1.task.ask: should be a text" },
        { "words without a field", g => g["sections"]!["1.1"]!["fields"]!["1.1.tusk"] = new JsonObject { ["ask"] = "?" }, "sections.1.1.fields.1.1.tusk: should be a field of section 1.1" },
        { "a section of no form", g => g["sections"]!["9.9"] = new JsonObject(), "sections.9.9: should be a section of pa1-teacher@1" },
        { "no example", g => g["sections"]!["1.1"]!["fields"]!["1.1.task"]!["example"] = null, "1.1.task.example: should be a text" },
        { "a long question", g => g["sections"]!["1.1"]!["fields"]!["1.1.task"]!["ask"] = new string('ก', 121), "1.1.task.ask: should be at most 120 characters, has 121" },
        { "a long meaning", g => g["sections"]!["1.1"]!["meaning"] = new string('ก', 221), "sections.1.1.meaning: should be at most 220 characters, has 221" },
        { "another form's guide", g => g["version"] = 7, "formId: should be the id and version of a form that is loaded, is pa1-teacher@7" },
    };

    [Theory]
    [MemberData(nameof(BrokenGuides), DisableDiscoveryEnumeration = true)]
    public void A_wrong_guide_file_is_named_with_property_and_what_it_should_be(string what, Action<JsonObject> spoil, string expected)
    {
        var form = TestCatalogue.TeacherJson();
        var guide = TestCatalogue.GuideFor(form);
        spoil(guide);
        var error = Assert.Throws<FormCatalogueException>(() => FormCatalogue.Of(TestCatalogue.Files(form, guide)));
        Assert.True(error.Problems.Any(p => p.Contains(expected, StringComparison.Ordinal)), $"{what}: {error.Message}");
    }

    public static TheoryData<string, Action<JsonObject>, string> BrokenExamples => new()
    {
        { "another form's examples", e => e["version"] = 7, "mine.json: formId: should be the id and version of a form that is loaded, is pa1-teacher@7" },
        { "a field of no form", e => e["texts"]!["1.1.tusk"] = "ก", "mine.json: texts.1.1.tusk: should be a field of pa1-teacher@1" },
        { "a choice", e => e["texts"]!["header.roomTypes"] = "ก", "mine.json: texts.header.roomTypes: should be a field of pa1-teacher@1 that is written" },
        { "an empty text", e => e["texts"]!["1.1.task"] = " ", "mine.json: texts.1.1.task: should be a text" },
        { "two places", e => e["texts"]!["1.2.task"] = "ก", "mine.json: texts.1.2.task: should be in one place" },
        { "a kind without a title", e => e["kind"]!["title"] = "", "mine.json: kind.title: should be a text" },
        { "a kind without words", e => e["kind"]!.AsObject().Remove("said"), "mine.json: kind.said: should be a list" },
        { "a kind nobody can tick", e => e["kind"]!["when"]!["value"] = "zoo", "mine.json: kind.when: should be a field of pa1-teacher@1 and one of its options" },
        { "a kind of nothing", e => e["kind"]!.AsObject().Remove("when"), "mine.json: kind.when: should be a field" },
        { "no such standing", e => e["byStanding"]!["Master"] = new JsonObject(), "mine.json" },
        { "an unknown word", e => e["texst"] = new JsonObject(), "mine.json" },
    };

    [Theory]
    [MemberData(nameof(BrokenExamples), DisableDiscoveryEnumeration = true)]
    public void A_wrong_file_of_examples_is_named_with_property_and_what_it_should_be(string what, Action<JsonObject> spoil, string expected)
    {
        var examples = Examples("1.1.task", "ตัวอย่างของห้องเรียนพิเศษ");
        spoil(examples);
        var error = Assert.Throws<FormCatalogueException>(() => FormCatalogue.Of(WithExamples("1.1.task", examples)));
        Assert.True(error.Problems.Any(p => p.Contains(expected.Replace("mine", "examples.mine", StringComparison.Ordinal), StringComparison.Ordinal)), $"{what}: {error.Message}");
    }

    [Fact]
    public void Examples_of_a_form_are_those_of_the_form_that_extends_it_too_until_it_has_its_own()
    {
        var own = Examples("2.1.task", "ของตน");
        own["formId"] = "mine";
        var files = WithExamples("1.1.task", Examples("1.1.task", "ของแบบเดิม"))
            .Append(("mine.v1.json", """{"formId":"mine","version":1,"extends":"pa1-teacher@1","source":"ของเขต"}""")).Append(("examples.own.json", own.ToJsonString()));
        var form = FormCatalogue.Of(files).Find(new FormRef("mine", 1))!;
        Assert.Equal(("ของแบบเดิม", "ของตน", "ตัวอย่าง"), (form.FindField("1.1.task")!.Example, form.FindField("2.1.task")!.Example, form.FindField("3.1.task")!.Example));
    }

    private static JsonObject Examples(string field, string text) => new()
    {
        ["formId"] = "pa1-teacher",
        ["version"] = 1,
        ["kind"] = new JsonObject { ["title"] = "พิเศษ", ["when"] = new JsonObject { ["fieldId"] = "header.roomTypes", ["value"] = "special" }, ["said"] = new JsonArray() },
        ["texts"] = new JsonObject { [field] = text },
        ["byStanding"] = new JsonObject(),
    };

    private static IEnumerable<(string Name, string Json)> WithExamples(string field, JsonObject examples)
    {
        var (form, guide) = (TestCatalogue.TeacherJson(), TestCatalogue.GuideFor(TestCatalogue.TeacherJson()));
        guide["sections"]![field[..3]]!["fields"]![field]!.AsObject().Remove("example");
        return TestCatalogue.Files(form, guide).Append(("examples.mine.json", examples.ToJsonString()));
    }

    [Fact]
    public void A_version_that_exists_cannot_be_replaced()
    {
        var files = TestCatalogue.Files(TestCatalogue.TeacherJson());
        var error = Assert.Throws<FormCatalogueException>(() => FormCatalogue.Of(files).With([("mine.json", files[0].Json)]));
        Assert.Contains("mine.json: version: should be a new number: pa1-teacher@1 is already in pa1-teacher.v1.json", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Broken_JSON_is_a_readable_problem(string json) =>
        Assert.Contains("bad.json", Assert.Throws<FormCatalogueException>(() => FormCatalogue.Of([("bad.json", json)])).Message);
}
