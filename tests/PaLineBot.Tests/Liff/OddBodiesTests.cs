using System.Net;
using System.Text;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>Bodies as no page of ours sends them: an answer that says so, and texts kept as far as they can be.</summary>
public sealed class OddBodiesTests
{
    [Fact]
    public async Task Odd_bodies_are_refused_or_made_good_and_never_break_the_service()
    {
        await using var world = await World.StartAsync();
        using var director = await LiffBrowser.OpenAsync(await world.AddSchoolWithDirectorAsync());
        var owner = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var submission = await owner.WriteAndSubmitAsync();
        using var page = await LiffBrowser.OpenAsync(owner);
        var evidence = (await page.UploadAsync(Evidence.Media.Png(1), "ภาพ.png", "1.1"))["id"].GetInt64();
        var agreement = await world.ScalarAsync<long>("select agreement_id from submissions where id = @submission", new { submission });
        (LiffBrowser Who, HttpMethod Method, string Path, string Body, HttpStatusCode Expected)[] table =
        [
            (page, HttpMethod.Post, "session", """{"idToken":"\ud83d"}""", HttpStatusCode.Unauthorized),
            (page, HttpMethod.Post, "session", """{"idToken":"\u0000"}""", HttpStatusCode.Unauthorized),
            (page, HttpMethod.Post, "session", """{"idToken":null}""", HttpStatusCode.BadRequest),
            (page, HttpMethod.Post, "session", """[null]""", HttpStatusCode.BadRequest),
            (page, HttpMethod.Patch, $"evidence/{evidence}", """{"caption":1}""", HttpStatusCode.BadRequest),
            (page, HttpMethod.Patch, $"evidence/{evidence}", """{"caption":"ก\ud83d"}""", HttpStatusCode.OK),
            (page, HttpMethod.Patch, $"evidence/{evidence}", """{"caption":"ก\u0000ข","sectionId":"1.1\u0000"}""", HttpStatusCode.OK),
            (page, HttpMethod.Post, "evidence", """{"url":"https://example.org/%00\ud83d","caption":"\udc00"}""", HttpStatusCode.Created),
            (page, HttpMethod.Post, $"agreement/{agreement}/papers", """{"format":99}""", HttpStatusCode.BadRequest),
            (page, HttpMethod.Post, $"agreement/{agreement}/papers", """{"format":"Docx\ud83d"}""", HttpStatusCode.BadRequest),
            (director, HttpMethod.Post, $"submissions/{submission}/return", """{"comments":[null]}""", HttpStatusCode.BadRequest),
            (director, HttpMethod.Post, $"submissions/{submission}/return", """{"comments":null}""", HttpStatusCode.BadRequest),
            (director, HttpMethod.Post, $"submissions/{submission}/return", """{"comments":[{"sectionId":"1.1","text":"ok"},null]}""", HttpStatusCode.BadRequest),
            (director, HttpMethod.Post, $"submissions/{submission}/return", """{"comments":[{"sectionId":null,"text":null}]}""", HttpStatusCode.UnprocessableEntity),
            (director, HttpMethod.Post, $"submissions/{submission}/return", """{"comments":[{"sectionId":"1.1","text":"เพิ่ม\u0000ตัวชี้วัด\ud83d"}]}""", HttpStatusCode.OK),
            (page, HttpMethod.Put, $"agreement/{agreement}/fields/1.1.task", """{"text":"พัฒนา\u0000การอ่าน\udc00"}""", HttpStatusCode.OK),
        ];

        var wrong = new List<string>();
        foreach (var (who, method, path, body, expected) in table)
        {
            var version = await world.ScalarAsync<int>("select version from answers where agreement_id = @agreement and field_id = '1.1.task'", new { agreement });
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            var answer = await who.SendAsync(method, path, content, r => r.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\""));
            if (answer.Status != expected)
            {
                wrong.Add($"{method} {path} {body}: {(int)answer.Status} {answer.Code}, should be {(int)expected}");
            }

            if (path == "session")
            {
                Assert.Equal(HttpStatusCode.OK, (await page.SignInAsync(await LiffBrowser.TokenAsync(owner))).Status);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Contains("เพิ่มตัวชี้วัด\uFFFD", await world.ScalarAsync<string>("select comments::text from submissions where id = @submission", new { submission }), StringComparison.Ordinal);
        Assert.Equal("พัฒนาการอ่าน\uFFFD", await owner.AnswerTextOfAsync("1.1.task"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_body_that_does_not_say_how_long_it_is_is_refused_when_it_grows_too_large()
    {
        await using var world = await World.StartAsync();
        var owner = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(owner);
        foreach (var path in new[] { "session", "agreement" })
        {
            using var content = new Unmeasured(300_000);
            var answer = await page.SendAsync(HttpMethod.Post, path, content);
            Assert.Equal((HttpStatusCode.BadRequest, "bad-request"), (answer.Status, answer.Code));
        }

        await world.NothingWentWrongAsync();
    }

    // Its length is told by its end only.
    private sealed class Unmeasured : HttpContent
    {
        private readonly int bytes;

        public Unmeasured(int bytes)
        {
            this.bytes = bytes;
            Headers.ContentType = new("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            stream.WriteAsync(Encoding.ASCII.GetBytes($"{{\"a\":\"{new string('a', bytes)}\"}}")).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
