using System.Net;
using System.Net.Sockets;
using System.Text;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>One account, however much it asks for at once, keeps nobody else waiting.</summary>
public sealed class CrowdingTests
{
    [Fact]
    public async Task Bodies_that_dribble_hold_no_connection_and_a_webhook_beside_them_is_answered()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var (one, other) = (await WriterAsync(world, "นางสาวสมใจ ใฝ่เรียน"), await WriterAsync(world, "นายมานะ ตั้งใจ"));
        using var page = await LiffBrowser.OpenAsync(one);
        var sockets = await Task.WhenAll(Enumerable.Range(0, 250).Select(_ => DribbleAsync(world, page.Cookie)));
        try
        {
            await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>(
                "select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'") == 0);

            Assert.Equal(200, await world.PostSignedAsync(RawWebhook.TextBody(other.UserId, "สวัสดี", at: other.NextMoment())));
            using var another = await LiffBrowser.OpenAsync(other);
            Assert.Equal(HttpStatusCode.OK, (await another.GetAsync("me")).Status);
        }
        finally
        {
            Array.ForEach(sockets, s => s.Dispose());
        }
    }

    [Fact]
    public async Task Who_asks_for_too_much_at_once_is_told_so_and_every_change_that_was_taken_is_there()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await WriterAsync(world, "นางสาวสมใจ ใฝ่เรียน");
        using var page = await LiffBrowser.OpenAsync(teacher);
        var agreement = (await page.GetAsync("agreement"))["id"].GetInt64();

        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => page.SaveAsync(agreement, "1.1.task", $"ฉบับที่ {i}", 0)));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.TooManyRequests], answers.Select(a => a.Status).Distinct().Order());
        Assert.Equal(1, answers.Count(a => a.Status == HttpStatusCode.OK));
        var refused = answers.First(a => a.Status == HttpStatusCode.TooManyRequests);
        Assert.Equal("too-many", refused.Code);
        Assert.Contains("รอสักครู่", refused["message"].GetString(), StringComparison.Ordinal);
        Assert.StartsWith("ฉบับที่ ", await teacher.AnswerTextOfAsync("1.1.task"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync("me")).Status);
        await world.NothingWentWrongAsync();
    }

    // A change whose first half is sent and whose second never comes.
    private static async Task<Socket> DribbleAsync(World world, string cookie)
    {
        var address = new Uri(world.Service.Address);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(address.Host, address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"POST /liff/{World.District}/api/agreement HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nX-PaLine: 1\r\n"
            + $"Cookie: {cookie}\r\nContent-Length: 100\r\n\r\n{{\"copyPrevious\""));
        return socket;
    }

    private static async Task<LinePerson> WriterAsync(World world, string name)
    {
        var teacher = await world.AddJoinedAsync(name, Position.Teacher);
        await teacher.SayAsync("เริ่มทำ PA");
        return teacher;
    }
}
