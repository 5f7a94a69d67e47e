using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class SplitterTests
{
    private static IReadOnlyDictionary<string, string>? Split(Position position, string fieldId, string text)
    {
        var form = FormCatalogue.Embedded.CurrentFor(position)!;
        var field = form.FindField(fieldId)!;
        return Splitter.TrySplit(form, form.FindSection(field.SectionId)!, field, text);
    }

    [Theory]
    [InlineData("งาน: ก ทำ ข\nผลลัพธ์: ผู้เรียนดีขึ้น\nตัวชี้วัด: ร้อยละ 80")]
    [InlineData("งาน\nก ทำ ข\nผลลัพธ์\nผู้เรียนดีขึ้น\nตัวชี้วัด\nร้อยละ 80")]
    [InlineData("1. งาน: ก ทำ ข\n2. ผลลัพธ์: ผู้เรียนดีขึ้น\n3. ตัวชี้วัด: ร้อยละ 80")]
    [InlineData("Tasks: ก ทำ ข Outcomes: ผู้เรียนดีขึ้น Indicators: ร้อยละ 80")]
    [InlineData("ก ทำ ข\nผลลัพธ์ (Outcomes): ผู้เรียนดีขึ้น\nตัวชี้วัด (Indicators): ร้อยละ 80")]
    public void Labels_part_a_message_into_three_fields(string text)
    {
        var parts = Split(Position.Teacher, "1.2.task", text);
        Assert.NotNull(parts);
        Assert.Equal("ก ทำ ข", parts["1.2.task"]);
        Assert.Equal("ผู้เรียนดีขึ้น", parts["1.2.outcome"]);
        Assert.Equal("ร้อยละ 80", parts["1.2.measure"]);
    }

    [Theory]
    [InlineData("1. จัดกิจกรรมกลุ่ม\n2. ผู้เรียนคิดเป็น\n3. ผู้เรียนร้อยละ ๘๐ ผ่านเกณฑ์")]
    [InlineData("จัดกิจกรรมกลุ่ม\n\nผู้เรียนคิดเป็น\n\nผู้เรียนร้อยละ ๘๐ ผ่านเกณฑ์")]
    public void Three_parts_that_look_like_the_fields_are_a_split(string text) =>
        Assert.Equal(3, Split(Position.Teacher, "1.2.task", text)?.Count);

    [Theory]
    [InlineData("1. วิเคราะห์ผู้เรียน\n2. ออกแบบหน่วย\n3. วัดผลปลายภาค")]
    [InlineData("1. วิเคราะห์\n2. ผู้เรียนทำกิจกรรม\n3. สรุปผล")]
    [InlineData("1. ประชุม\n2. ผู้เรียนคิดเป็น\n3. ร้อยละ 80\n4. รายงาน")]
    [InlineData("วิเคราะห์ผู้เรียนร้อยละ 100\n\nออกแบบ\n\nประเมินร้อยละ 80")]
    [InlineData("งานวัดผลเป็นงานหลัก ผลลัพธ์จะเกิดกับผู้เรียน ตัวชี้วัดคือคะแนน")]
    [InlineData("งาน: ทำแผน แล้วสอน")]
    [InlineData("")]
    public void Steps_of_a_task_alone_are_no_split(string text) => Assert.Null(Split(Position.Teacher, "1.2.task", text));

    [Fact]
    public void The_district_director_can_name_the_four_groups()
    {
        var parts = Split(Position.DistrictDirector, "1.1.outcome.learners",
            "ผู้เรียน: อ่านออก\nข้าราชการครูและบุคลากรทางการศึกษา: ได้รับการพัฒนา\nสถานศึกษา: มีแผน\nสำนักงานเขตพื้นที่การศึกษา: มีข้อมูล");
        Assert.NotNull(parts);
        Assert.Equal(["1.1.outcome.learners", "1.1.outcome.office", "1.1.outcome.schools", "1.1.outcome.staff"], parts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("มีแผน", parts["1.1.outcome.schools"]);
    }

    [Fact]
    public void The_district_director_can_write_a_whole_item_at_once()
    {
        var parts = Split(Position.DistrictDirector, "1.1.task", "งาน: ทำแผน\nผลลัพธ์:\nผู้เรียน: อ่านออก\nสถานศึกษา: มีแผน\nตัวชี้วัด:\nผู้เรียน: ร้อยละ 80\nสำนักงานเขต: 1 ฉบับ");
        Assert.Equal(5, parts?.Count);
        Assert.Equal("ร้อยละ 80", parts!["1.1.measure.learners"]);
    }
}
