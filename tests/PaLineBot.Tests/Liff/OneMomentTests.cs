using System.Net;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Effects;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>What the page reads is all of one moment.</summary>
public sealed class OneMomentTests
{
    [Fact]
    public async Task A_tag_is_that_of_the_body_it_comes_with_also_when_the_agreement_is_submitted_meanwhile()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();
        using var page = await LiffBrowser.OpenAsync(teacher);

        var reading = await world.AsPersonAsync(teacher, async work =>
        {
            // The agreement has been read by then, and its answers have not.
            await work.ExecuteAsync("lock table answers in access exclusive mode");
            var read = await world.BesideAsync(work, () => page.GetAsync("agreement"));
            Assert.False(read.IsCompleted);
            Assert.True(await Submissions.SubmitAsync(work, new SubmitAgreement("PA-11111"), FormCatalogue.Embedded));
            return read;
        });

        var first = await reading;
        var second = await page.GetAsync("agreement", first.ETag);
        Assert.Equal("Submitted", (second.Status == HttpStatusCode.NotModified ? first : second)["status"].GetString());
    }
}
