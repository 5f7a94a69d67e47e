using System.Net;
using System.Net.Http.Json;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>A proxy that ends https is believed when it is ours, so that the cookie travels by https only.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData("127.0.0.1, 10.1.0.0/16", true)]
    [InlineData("10.1.0.0/16", false)]
    public async Task Only_a_known_proxy_is_believed(string known, bool isSecure)
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddServiceAsync(settings: new() { ["Proxy:Known"] = known });
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{world.Service.Address}/liff/{World.District}/api/session")
        {
            Content = JsonContent.Create(new { idToken = await LiffBrowser.TokenAsync(teacher) }),
            Headers = { { "X-PaLine", "1" }, { "X-Forwarded-Proto", "https" }, { "X-Forwarded-For", "203.0.113.7" } },
        };

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(isSecure, answer.Headers.GetValues("Set-Cookie").Single().Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }
}
