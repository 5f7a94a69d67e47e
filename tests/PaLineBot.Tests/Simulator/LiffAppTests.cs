using System.Net;
using System.Web;
using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class LiffAppTests
{
    [Theory]
    [InlineData("", "/")]
    [InlineData("/", "/")]
    [InlineData("/approve/7", "/approve/7")]
    [InlineData("/pa1/1.3?from=chat&n=2", "/pa1/1.3?from=chat&n=2")]
    [InlineData("/x%2Fy?q=%E0%B8%81%26", "/x%2Fy?q=%E0%B8%81%26")]
    [InlineData("/x?user=other", "/x?user=other")]
    public async Task A_LIFF_address_goes_to_the_endpoint_with_its_path_and_person(string below, string state)
    {
        await using var rig = await LiffRig.StartAsync();

        var answer = await OpenAsync(rig, $"/liff/{LiffRig.LiffId}{below}{(below.Contains('?', StringComparison.Ordinal) ? '&' : '?')}user={rig.Line.User}");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var target = answer.Headers.Location!;
        var query = HttpUtility.ParseQueryString(target.Query);
        Assert.Equal("http://127.0.0.1:5200/liff/demo/", target.GetLeftPart(UriPartial.Path));
        Assert.Equal((state, rig.Line.User), (query["liff.state"], query["liff.user"]));
    }

    [Fact]
    public async Task Unknown_app_or_person_is_404_in_Thai()
    {
        await using var rig = await LiffRig.StartAsync();

        foreach (var path in (string[])[$"/liff/1-Nobody/pa1?user={rig.Line.User}", $"/liff/{LiffRig.LiffId}/pa1", $"/liff/{LiffRig.LiffId}/pa1?user=U1"])
        {
            var answer = await OpenAsync(rig, path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("เปิดมินิแอปนี้ไม่ได้", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task The_same_id_again_changes_what_is_named_and_a_reset_keeps_apps_with_channels()
    {
        await using var rig = await LiffRig.StartAsync();

        await rig.Line.Order("liff", $$"""{"liffId":"{{LiffRig.LiffId}}","endpointUrl":"https://pa.example.com/liff/demo/"}""");
        await rig.Line.Order("reset", """{"keep":["channels"]}""");

        var app = (await rig.Line.Look("liff")).Json.EnumerateArray().Single();
        Assert.Equal(
            ("https://pa.example.com/liff/demo/", LiffRig.Login, LiffRig.LoginSecret, "demo"),
            (Text(app, "endpointUrl"), Text(app, "loginChannelId"), Text(app, "loginChannelSecret"), Text(app, "channel")));
        await rig.Line.Order("reset", "{}");
        Assert.Equal(0, (await rig.Line.Look("liff")).Json.GetArrayLength());
    }

    [Theory]
    [InlineData("""{"liffId":"x","endpointUrl":"https://a.example/"}""", 400)]
    [InlineData("""{"liffId":"1-New"}""", 400)]
    [InlineData("""{"liffId":"1-New","endpointUrl":"http://a.example/"}""", 400)]
    [InlineData("""{"liffId":"1-New","endpointUrl":"https://a.example/#x"}""", 400)]
    [InlineData("""{"liffId":"1-New","endpointUrl":"https://a.example/","channel":"nowhere"}""", 404)]
    [InlineData("""{"liffId":"1-New","endpointUrl":"https://a.example/"}""", 200)]
    public async Task An_app_needs_an_id_and_an_endpoint_LINE_would_take(string order, int status)
    {
        await using var rig = await LiffRig.StartAsync();

        Assert.Equal(status, (await rig.Line.TryOrder("liff", order)).Status);
    }

    [Fact]
    public async Task Messages_may_link_to_LIFF_and_a_tap_names_the_address()
    {
        await using var rig = await LiffRig.StartAsync();
        const string Uri = "https://liff.line.me/2000000002-PaLiDemo/approve/7?from=chat";
        const string Action = $$"""{"type":"uri","label":"ตรวจ","uri":"{{Uri}}"}""";

        var answer = await rig.Line.CallAsync(SimulatorRig.Push, $$$"""
            {"to":"{{{rig.Line.User}}}","messages":[
              {"type":"text","text":"เปิด {{{Uri}}}","quickReply":{"items":[{"type":"action","action":{{{Action}}} }]}},
              {"type":"flex","altText":"ตรวจ","contents":{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"button","action":{{{Action}}} }]}} }]}
            """);

        Assert.Equal(200, answer.Status);
        Assert.Equal(("open", Uri), await TapAsync(rig));
        Assert.Empty(rig.Line.Violations);
    }

    private static async Task<(string Did, string Open)> TapAsync(LiffRig rig)
    {
        var tapped = await rig.Line.Order("tap", $$"""{"user":"{{rig.Line.User}}","label":"ตรวจ"}""");
        return (tapped.Text("did"), tapped.Text("open"));
    }

    private static async Task<HttpResponseMessage> OpenAsync(LiffRig rig, string path)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        return await http.GetAsync(new Uri(rig.Line.App.Address + path));
    }

    private static string? Text(System.Text.Json.JsonElement json, string name) => json.GetProperty(name).GetString();
}
