using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class TapTests
{
    private const string Messages = """
        {"type":"flex","altText":"การ์ด","contents":{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[
          {"type":"button","action":{"type":"postback","label":"แก้ไข","data":"edit","displayText":"ขอแก้ไข"}},
          {"type":"button","action":{"type":"uri","label":"เปิดหน้าเว็บ","uri":"https://example.com/pa"}},
          {"type":"box","layout":"vertical","action":{"type":"message","text":"ข้อ 1"},"contents":[{"type":"text","text":"แถวที่หนึ่ง"}]}]}}},
        {"type":"text","text":"ต่อไป","quickReply":{"items":[
          {"type":"action","action":{"type":"message","label":"ข้าม","text":"ข้าม"}},
          {"type":"action","action":{"type":"datetimepicker","label":"เลือกวัน","data":"day","mode":"date","min":"2027-01-01","max":"2027-12-31"}}]}}
        """;

    private static async Task<SimulatorRig> StartAsync()
    {
        var rig = await SimulatorRig.StartAsync();
        var answer = await rig.CallAsync(SimulatorRig.Reply, $$"""{"replyToken":"{{await rig.SayAsync()}}","messages":[{{Messages}}]}""");
        Assert.Equal(200, answer.Status);
        return rig;
    }

    [Theory]
    [InlineData("\"label\":\"แก้ไข\"", "postback")]
    [InlineData("\"data\":\"edit\"", "postback")]
    [InlineData("\"label\":\"แถวที่หนึ่ง\"", "message")]
    [InlineData("\"label\":\"ข้าม\"", "message")]
    public async Task A_tap_becomes_an_event(string what, string type)
    {
        await using var rig = await StartAsync();

        await rig.Order("tap", $$"""{"user":"{{rig.User}}",{{what}}}""");

        Assert.Equal(type, (await rig.Bot.NextEventAsync()).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_link_is_handed_back()
    {
        await using var rig = await StartAsync();

        Assert.Equal("https://example.com/pa", (await rig.Order("tap", $$"""{"user":"{{rig.User}}","label":"เปิดหน้าเว็บ"}""")).Text("open"));
    }

    [Fact]
    public async Task Quick_replies_are_gone_once_somebody_writes_but_buttons_stay()
    {
        await using var rig = await StartAsync();
        await rig.SayAsync("เดี๋ยวก่อน");

        Assert.Equal(404, (await rig.TryOrder("tap", $$"""{"user":"{{rig.User}}","label":"ข้าม"}""")).Status);
        Assert.Equal("postback", (await rig.Order("tap", $$"""{"user":"{{rig.User}}","label":"แก้ไข"}""")).Text("did"));
    }

    [Theory]
    [InlineData("2027-08-01", 200)]
    [InlineData("2028-08-01", 400)]
    [InlineData("1 สิงหาคม", 400)]
    public async Task A_date_is_picked_within_its_bounds(string date, int status)
    {
        await using var rig = await StartAsync();

        var answer = await rig.TryOrder("tap", $$$"""{"user":"{{{rig.User}}}","label":"เลือกวัน","params":{"date":"{{{date}}}"}}""");

        Assert.Equal(status, answer.Status);
        if (status == 200)
        {
            var postback = (await rig.Bot.NextEventAsync()).GetProperty("postback");
            Assert.Equal(("day", date), (postback.GetProperty("data").GetString(), postback.GetProperty("params").GetProperty("date").GetString()));
        }
    }

    [Fact]
    public async Task The_rich_menu_a_person_sees_can_be_tapped()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var menu = (await rig.CallAsync("/v2/bot/richmenu", """
            {"size":{"width":2500,"height":1686},"selected":false,"name":"ครู","chatBarText":"เมนู","areas":[
              {"bounds":{"x":0,"y":0,"width":1250,"height":1686},"action":{"type":"message","text":"เริ่ม"}}]}
            """)).Text("richMenuId");
        Assert.Equal(400, (await rig.CallAsync($"/v2/bot/user/{rig.User}/richmenu/{menu}", "")).Status);
        var png = new ByteArrayContent([1, 2, 3]);
        png.Headers.ContentType = new("image/png");
        Assert.Equal(200, (await rig.SendAsync(HttpMethod.Post, $"/v2/bot/richmenu/{menu}/content", png, null, rig.Token)).Status);
        Assert.Equal(200, (await rig.CallAsync($"/v2/bot/user/{rig.User}/richmenu/{menu}", "")).Status);

        Assert.Equal("user", (await rig.Look($"users/{rig.User}/richmenu")).Text("from"));
        Assert.Equal([1, 2, 3], (await rig.Look($"users/{rig.User}/richmenu/image")).Bytes);
        await rig.Order("tap", $$"""{"user":"{{rig.User}}","richMenuArea":0}""");
        Assert.Equal("เริ่ม", (await rig.Bot.NextEventAsync()).GetProperty("message").GetProperty("text").GetString());
    }
}
