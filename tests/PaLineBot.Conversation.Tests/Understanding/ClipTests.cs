using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class ClipTests
{
    [Theory]
    [InlineData("สวัสดี", 20, "สวัสดี")]
    [InlineData("ที่นี่มีผู้เรียน", 4, "ที่นี่มี…")]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("👩‍🏫👩‍🏫👩‍🏫👩‍🏫", 3, "👩‍🏫👩‍🏫…")]
    [InlineData("👩‍🏫👩‍🏫👩‍🏫", 3, "👩‍🏫👩‍🏫👩‍🏫")]
    public void Shortened_at_whole_graphemes(string text, int graphemes, string expected) => Assert.Equal(expected, Clip.To(text, graphemes));

    [Theory]
    [InlineData("ดูทั้งข้อ 1.2", "ดูทั้งข้อ 1.2")]
    [InlineData("ดูทั้งข้อ ข้อมูลทั่วไป", "ดูทั้งข้อ ข้อมูลทั่…")]
    [InlineData("รองผู้อำนวยการสถานศึกษา", "รองผู้อำนวยการสถาน…")]
    [InlineData("โรงเรียนบ้านหนองตัวอย่าง", "โรงเรียนบ้านหนองตัว…")]
    [InlineData("ผู้บังคับบัญชาจากส่วนกลาง", "ผู้บังคับบัญชาจากส่…")]
    [InlineData("👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫", "👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫")]
    [InlineData("👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫", "👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫…")]
    public void A_label_has_at_most_20_code_points_and_whole_graphemes(string text, string label)
    {
        Assert.Equal(label, Clip.Label(text));
        Assert.InRange(label.EnumerateRunes().Count(), 1, 20);
    }

    [Theory]
    [InlineData(5000)]
    [InlineData(130)]
    [InlineData(121)]
    public void A_pile_of_marks_is_bounded(int marks)
    {
        var clipped = Clip.Label("ก" + new string('\u0E49', marks));
        Assert.Equal(20, clipped.Length);
        Assert.True(Clip.Alt(string.Concat(Enumerable.Repeat("👩‍🏫", marks))).Length <= 1500);
    }

    [Fact]
    public void Surrogate_pairs_stay_whole() =>
        Assert.False(char.IsHighSurrogate(Clip.To("a" + string.Concat(Enumerable.Repeat("\U0001F3FB", 300)), 20)[^2]));
}
