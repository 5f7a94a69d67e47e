using Dapper;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Effects;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using PaLineBot.Turns;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>A picture arrives at the very moment at which its round is submitted or its message taken back.</summary>
public sealed class RoundRaceTests
{
    [Fact]
    public async Task What_is_just_arriving_when_a_round_is_submitted_belongs_to_the_round()
    {
        await using var world = await World.StartAsync();
        using var desk = await LiffBrowser.OpenAsync(await world.AddSchoolWithDirectorAsync());
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var piece = await teacher.HasSentAsync();
        await teacher.WriteAsync();
        using var received = await world.ReceiveAsync(Media.Png(1));
        await world.ExecuteAsync(
            """
            create function stop() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(-8); return null; end $$;
            create constraint trigger stop_before_commit after update of sha256 on evidence deferrable initially deferred for each row execute function stop()
            """);
        await using var connection = await world.Database.OpenConnectionAsync();
        await using var stop = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("select pg_advisory_xact_lock(-8)", transaction: stop);
        var arriving = world.KeepAsync(piece, received);
        await Eventually.HoldsAsync(() => world.HasWaitingAsync(1));

        var submitting = world.AsPersonAsync(teacher, work => Submissions.SubmitAsync(work, new SubmitAgreement(FreshCodes.Next()), FormCatalogue.Embedded));
        await Eventually.HoldsAsync(async () => submitting.IsCompleted || await world.HasWaitingAsync(2));
        await stop.CommitAsync();

        Assert.True(await arriving);
        Assert.True(await submitting);
        Assert.Equal("1.1 kept True", await SeenAsync(desk, teacher));
    }

    [Fact]
    public async Task A_message_that_is_taken_back_while_its_picture_arrives_is_gone_and_neither_fails()
    {
        await using var world = await World.StartAsync();
        using var desk = await LiffBrowser.OpenAsync(await world.AddSchoolWithDirectorAsync());
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var piece = await teacher.HasSentAsync();
        await teacher.WriteAndSubmitAsync();
        using var received = await world.ReceiveAsync(Media.Png(1));
        await using var connection = await world.Database.OpenConnectionAsync();
        await using var held = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("select 1 from submission_evidence for update", transaction: held);

        var forgetting = world.ForgetAsync();
        await Eventually.HoldsAsync(() => world.HasWaitingAsync(1));
        var arriving = world.KeepAsync(piece, received);
        await Eventually.HoldsAsync(() => world.HasWaitingAsync(2));
        await held.CommitAsync();

        await forgetting;
        Assert.True(await arriving);
        Assert.Equal("1.1 gone True", await SeenAsync(desk, teacher));
        await Eventually.HoldsAsync(() => world.Contents() == 0);
    }

    [Fact]
    public async Task A_picture_whose_transaction_was_given_up_in_a_deadlock_is_fetched_again_soon()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        await world.ExecuteAsync(
            """
            create sequence tries;
            create function deadlock() returns trigger language plpgsql as $$
            begin if nextval('tries') = 1 then raise exception 'deadlock detected' using errcode = '40P01'; end if; return new; end $$;
            create trigger deadlock before update of sha256 on evidence for each row execute function deadlock()
            """);

        await teacher.SendAsync("image", Media.Png(1));

        await teacher.EvidenceIsAsync("Kept - image/png");
    }

    private static async Task<string> SeenAsync(LiffBrowser desk, LinePerson teacher) => string.Join(" | ", (await desk.GetAsync(
        $"submissions/{await teacher.LastSubmissionAsync()}/evidence"))["items"].EnumerateArray()
        .Select(i => $"{i.GetProperty("sectionId").GetString()} {i.GetProperty("state").GetString()} {i.GetProperty("ofRound").GetBoolean()}"));
}
