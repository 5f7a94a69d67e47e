using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class LabelPlacesTests
{
    private const int LooksAtEach = 3;
    private static readonly string[] Labels = ["งานที่จะทำ", "งาน", "ผลลัพธ์", "ก"];
    private static readonly Form Form = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!;

    [Theory]
    [InlineData("ทำแผน ผลลัพธ์: อ่านออก", "ทำแผน |ผลลัพธ์: อ่านออก")]
    [InlineData("ทำแผน ผลลัพธ์   ： อ่านออก งานที่จะทำ: ก", "ทำแผน |ผลลัพธ์   ： อ่านออก |งานที่จะทำ: ก")]
    [InlineData("1. ทำแผน 2. ผลลัพธ์: อ่านออก", "1. ทำแผน 2. ผลลัพธ์: อ่านออก")]
    [InlineData("ทำแผน •   ผลลัพธ์: อ่านออก", "ทำแผน •   ผลลัพธ์: อ่านออก")]
    [InlineData("ชิ้นงาน: ใบงาน: ก", "ชิ้นงาน: ใบงาน: ก")]
    [InlineData("งาน: ก", "งาน: ก")]
    public void A_label_with_its_colon_begins_after_a_space(string text, string broken) =>
        Assert.Equal(broken, string.Concat(text.Select((c, i) => LabelPlaces.In(text, Labels, out _).Contains(i) ? "|" + c : c.ToString())));

    [Theory]
    [InlineData("ก:", " ", "ก")]
    [InlineData("ก:", " ", "ก:")]
    [InlineData("งาน", "\t", ":")]
    [InlineData("", " :", "")]
    [InlineData("", " งาน :", "")]
    [InlineData("", " งาน", ":")]
    public void However_many_spaces_there_are_each_character_is_looked_at_a_few_times_only(string before, string many, string after)
    {
        var text = before + string.Concat(Enumerable.Repeat(many, 4_990)) + after;
        LabelPlaces.In(text, Labels, out var looked);
        Assert.InRange(looked, text.Length, text.Length * LooksAtEach);
    }

    [Fact]
    public void Spaces_between_a_label_and_its_text_are_no_part_of_either()
    {
        var section = Form.FindSection("1.2")!;
        var many = new string(' ', 4_990);
        var parts = Splitter.TrySplit(Form, section, section.Fields[0], $"งาน:{many}ทำแผน{many}ผลลัพธ์{many}:{many}อ่านออก");
        Assert.Equal(["ทำแผน", "อ่านออก"], parts!.Values);
    }
}
