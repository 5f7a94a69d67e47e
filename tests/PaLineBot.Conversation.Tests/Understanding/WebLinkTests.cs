using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class WebLinkTests
{
    [Theory]
    [InlineData("https://drive.google.com/drive/folders/1AbCดูรูปกิจกรรมได้ค่ะ", "https://drive.google.com/drive/folders/1AbC", "ดูรูปกิจกรรมได้ค่ะ")]
    [InlineData("(https://bit.ly/3xYz)", "https://bit.ly/3xYz", "")]
    [InlineData("https://bit.ly/3xYz,", "https://bit.ly/3xYz", "")]
    [InlineData("https://bit.ly/3xYz ค่ะ", "https://bit.ly/3xYz", "ค่ะ")]
    [InlineData("https://th.wikipedia.org/wiki/Thai_(language)", "https://th.wikipedia.org/wiki/Thai_(language)", "")]
    [InlineData("https://a.example/x\nhttps://b.example/y", "https://a.example/x", "https://b.example/y")]
    public void The_working_address_and_the_rest(string text, string url, string rest)
    {
        var found = WebLink.First(text);
        Assert.Equal((url, rest), (found?.Url, found?.Rest));
    }

    [Fact]
    public void Thai_after_a_stroke_is_part_of_the_address() =>
        Assert.Equal("https://th.wikipedia.org/wiki/ครู", Uri.UnescapeDataString(WebLink.Only("https://th.wikipedia.org/wiki/ครู")!));
}
