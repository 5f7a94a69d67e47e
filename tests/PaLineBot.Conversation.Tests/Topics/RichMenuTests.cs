using System.Text.Json;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using PaLineBot.Conversation.Topics;
using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

/// <summary>Walks every place of every rich menu: LINE for PC shows none, so each is also a word, and a button of the menu card.</summary>
public sealed class RichMenuTests
{
    private const string MenuWord = "เมนูอื่น";

    private static readonly string[] Joined = ["> TEACHER2", "> [ยินยอม]", "> [ใช่ ฉันเอง]"];
    private static readonly string[] Submitted = [.. Joined, "> [เริ่มทำ PA]", "> !answer-rest", "> ส่ง", "> [ยืนยันส่ง]"];

    private static readonly string[] Approved = [.. Submitted, "@director", "> PHAPERM2", "> [ยินยอม]", "> [ใช่ ฉันเอง]", "> รอพิจารณา", "> [เห็นชอบ]", "+ 1h", "@teacher"];

    private static readonly Dictionary<string, string[]> Before = new()
    {
        ["begin"] = Joined,
        ["writer"] = [.. Joined, "> [เริ่มทำ PA]", "> !postback field|1.3.task"],
        ["waiting"] = Submitted,
        ["approved"] = Approved,
        ["evaluation"] = Approved,
        ["superior"] = [.. Submitted, "@director", "> PHAPERM2", "> [ยินยอม]", "> [ใช่ ฉันเอง]", "> [เริ่มทำ PA]"],
    };

    public static TheoryData<string> Menus => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "RichMenus"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Theory]
    [MemberData(nameof(Menus))]
    public async Task Whatever_is_in_the_menu_can_be_said_and_stands_in_the_menu_card(string menu)
    {
        var world = new FakeWorld { RenderEvery = int.MaxValue };
        await new Transcript(world).PlayAsync(Before[menu]);
        var phone = menu == "superior" ? "director" : "teacher";
        var pc = new OnPc(world);
        var card = Tappable.Of(world.WouldAnswer(phone, Said(world, MenuWord)).Replies);
        var words = WordsOf(menu);
        Assert.Equal(6, words.Count);
        foreach (var word in words)
        {
            Assert.NotEqual(Intent.None, AllTopics.Intents.Of(word, Gist.Of(word)).Strict);
            var answer = Tappable.TextOf(world.WouldAnswer(phone, Said(world, word)).Replies);
            Assert.NotEqual("", answer);
            Assert.DoesNotContain("ไม่ได้บันทึก", answer, StringComparison.Ordinal);
            if (word != MenuWord) Assert.Contains(card, tap => pc.SaysTheSame(phone, word, tap.Data));
        }
    }

    private static List<string> WordsOf(string menu)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "RichMenus", menu + ".json")));
        var actions = json.RootElement.GetProperty("areas").EnumerateArray().Select(a => a.GetProperty("action")).ToList();
        Assert.All(actions, a => Assert.Equal("message", a.GetProperty("type").GetString()));
        return [.. actions.Select(a => a.GetProperty("text").GetString()!)];
    }

    private static TextReceived Said(FakeWorld world, string words) => new(world.Now, "said", words);
}
