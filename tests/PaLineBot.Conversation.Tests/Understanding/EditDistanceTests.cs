using FsCheck.Xunit;
using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("ทำต่อ", "ทำต่อ", 0)]
    [InlineData("ทำต่อ", "ทำตอ่", 1)]
    [InlineData("ตัวอย่าง", "ตัวอย่างง", 1)]
    [InlineData("submit", "sumbitt", 2)]
    [InlineData("ส่ง", "", 3)]
    public void Letters_that_must_be_changed_are_counted(string a, string b, int distance) => Assert.Equal((distance, distance), (EditDistance.Of(a, b), EditDistance.Of(b, a)));

    [Property(MaxTest = 500)]
    public void Up_to_what_matters_it_is_exact(bool[] one, bool[] other, byte most)
    {
        var (a, b) = (Letters(one), Letters(other));
        Assert.Equal(Math.Min(EditDistance.Of(a, b), most + 1), Math.Min(EditDistance.Of(a, b, most), most + 1));
    }

    private static string Letters(bool[] which) => string.Concat(which.Select(w => w ? 'a' : 'b'));
}
