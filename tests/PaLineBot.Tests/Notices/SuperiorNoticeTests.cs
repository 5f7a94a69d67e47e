using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Notices;
using PaLineBot.Tests.Support;
using Xunit;
using static PaLineBot.Tests.Notices.Pushing;

namespace PaLineBot.Tests.Notices;

/// <summary>Pushes cost the district money and people their rest: few, once, and never at night.</summary>
public sealed class SuperiorNoticeTests
{
    [Fact]
    public async Task One_digest_a_working_day_in_sending_hours_only()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-22T14:00:00");
        var (director, first, second) = await SchoolAsync(world);
        await first.WriteAndSubmitAsync();
        await PushesAreAsync(director, 0, "a Sunday");
        await At(world, "2026-11-23T06:55:00");
        await PushesAreAsync(director, 0, "before seven");

        await At(world, "2026-11-23T07:05:00");
        await PushesAreAsync(director, 1, "Monday morning");
        await director.ReadAsync();
        Assert.Contains(first.Name, director.AnswerText, StringComparison.Ordinal);
        Assert.Contains("แจ้งเพราะคุณเป็นผู้พิจารณา PA", director.AnswerText, StringComparison.Ordinal);

        await second.WriteAndSubmitAsync();
        await At(world, "2026-11-23T16:00:00");
        await PushesAreAsync(director, 1, "the digest of the day is used up");
        await At(world, "2026-11-24T07:05:00");
        await PushesAreAsync(director, 2, "the next morning");
        await director.ReadAsync();
        Assert.Contains(second.Name, director.AnswerText, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Name, director.AnswerText, StringComparison.Ordinal);
        Assert.Equal((0, 0), (await first.PushesAsync(), await second.PushesAsync()));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_push_takes_nothing_of_the_open_question_off_the_screen()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, teacher, _) = await SchoolAsync(world);
        await director.SayAsync("เริ่มทำ PA");
        await director.PostbackAsync("field|1.1.task");

        await teacher.WriteAndSubmitAsync();
        await PushesAreAsync(director, 1, "in sending hours");
        await director.ReadAsync();
        await director.TapAsync("ข้ามไว้ก่อน");

        Assert.Contains("ข้าม 1.1 งาน ไว้ก่อน", director.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Theory]
    [InlineData("2026-12-10T10:00:00")]
    [InlineData("2026-12-12T10:00:00")]
    [InlineData("2026-11-23T19:00:00")]
    [InlineData("2026-11-24T02:00:00")]
    public async Task Nobody_is_disturbed_on_holidays_weekends_and_at_night(string moment)
    {
        await using var world = await World.StartAsync();
        await At(world, moment);
        var (director, teacher, _) = await SchoolAsync(world);
        await teacher.WriteAndSubmitAsync();

        await PushesAreAsync(director, 0, moment);
    }

    [Fact]
    public async Task Several_instances_push_it_once()
    {
        await using var world = await World.StartAsync();
        await world.AddServiceAsync();
        await At(world, "2026-11-22T14:00:00");
        var (director, teacher, _) = await SchoolAsync(world);
        await teacher.WriteAndSubmitAsync();
        await At(world, "2026-11-23T08:00:00");
        var pushers = world.Services.Select(s => s.Services.GetRequiredService<NoticePusher>()).ToList();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => pushers[n % pushers.Count].RunOnceAsync(CancellationToken.None)));

        Assert.Equal(2, pushers.Distinct().Count());

        await PushesAreAsync(director, 1, "eight at once");
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Snoozing_keeps_quiet_until_tomorrow()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, teacher, _) = await SchoolAsync(world);
        await director.PostbackAsync("snooze");
        Assert.Contains("พรุ่งนี้ค่อยเตือน", director.AnswerText, StringComparison.Ordinal);
        await teacher.WriteAndSubmitAsync();
        await PushesAreAsync(director, 0, "snoozed");

        await At(world, "2026-11-24T07:35:00");
        await PushesAreAsync(director, 1, "tomorrow");
    }

    [Fact]
    public async Task Who_writes_first_is_told_in_the_reply_and_not_pushed_any_more()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-22T20:00:00");
        var (director, teacher, _) = await SchoolAsync(world);
        await teacher.WriteAndSubmitAsync();

        await director.SayAsync("เมนู");
        Assert.Contains($"มี 1 คนส่ง PA ให้พิจารณา: {teacher.Name}", director.AnswerText, StringComparison.Ordinal);
        await director.SayAsync("เมนู");
        Assert.DoesNotContain("ส่ง PA ให้พิจารณา", director.AnswerText, StringComparison.Ordinal);

        await At(world, "2026-11-23T08:00:00");
        await PushesAreAsync(director, 0, "told already");
    }

    [Fact]
    public async Task A_blocked_account_is_not_pushed_to_and_hears_of_it_when_back()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, teacher, _) = await SchoolAsync(world);
        await world.Http.OrderAsync($"/control/users/{director.UserId}/block", new { channel = director.Channel });
        await world.IsQuietAsync();
        await teacher.WriteAndSubmitAsync();
        await PushesAreAsync(director, 0, "blocked");

        await director.ActAsync($"/control/users/{director.UserId}/unblock", new { channel = director.Channel });
        Assert.Contains(teacher.Name, director.AnswerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_hears_of_approval_after_the_undo_window_and_never_of_one_undone()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, teacher, other) = await SchoolAsync(world);
        var approved = await teacher.WriteAndSubmitAsync();
        var undone = await other.WriteAndSubmitAsync();
        await director.PostbackAsync($"approve|{approved}");
        await director.PostbackAsync($"approve|{undone}");
        await director.PostbackAsync($"undo|{undone}");
        await PushesAreAsync(teacher, 0, "within the undo window");

        await world.MoveClockAsync(TimeSpan.FromMinutes(11));
        await PushesAreAsync(teacher, 1, "after the undo window");
        await teacher.ReadAsync();
        Assert.Contains($"{director.Name} เห็นชอบ PA ของคุณแล้ว", teacher.AnswerText, StringComparison.Ordinal);
        await PushesAreAsync(other, 0, "undone");
        await world.NothingWentWrongAsync();
    }
}
