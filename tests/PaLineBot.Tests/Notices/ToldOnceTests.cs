using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Notices;
using PaLineBot.Notices;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;
using static PaLineBot.Tests.Notices.Pushing;

namespace PaLineBot.Tests.Notices;

/// <summary>News comes by the push or with the reply, never both ways.</summary>
public sealed class ToldOnceTests
{
    [Theory]
    [InlineData(nameof(Push.HeldUp), true)]
    [InlineData(nameof(Push.InHand), false)]
    [InlineData(nameof(Push.Sent), false)]
    public async Task A_reply_tells_what_a_push_was_to_tell_unless_LINE_has_that_or_may_have(string push, bool told)
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var person = await world.AddPersonAsync("ผอ. ใจดี", Position.SchoolDirector, AcademicStanding.None, Office.School);

        await world.AsStaffAsync(async work =>
        {
            await NoticeBoard.PostAsync(work, person.PersonId, new JoinRequestWaits(1, "สุดา"), "join-request:1");
            await CarryAsync(work, person, Enum.Parse<Push>(push));
            var notice = await work.FindAsync<long>("select id from notices where district_id = @d");

            Assert.Equal(told, await NoticeBoard.ToldAsync(work, new NoticesTold([notice])));
        });
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task What_was_found_to_be_due_before_another_push_went_on_its_way_waits_unless_it_is_urgent(bool urgent, int taken)
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var person = await world.AddPersonAsync("ผอ. ใจดี", Position.SchoolDirector, AcademicStanding.None, Office.School);

        await world.AsStaffAsync(async work =>
        {
            await NoticeBoard.PostAsync(work, person.PersonId, new JoinRequestWaits(1, "สุดา"), "join-request:1");
            await CarryAsync(work, person, Push.InHand);
            await NoticeBoard.PostAsync(work, person.PersonId, new JoinRequestWaits(2, "มานี"), "join-request:2");
            var due = await work.FindAsync<long>("update notices set urgent = @urgent where district_id = @d and push_id is null returning id", new { urgent });

            var mine = await NoticePusher.TakeAsync(work.Connection, work.Transaction, work.District.Id, Guid.NewGuid(), [due]);

            Assert.Equal(taken, mine.Count);
        });
    }
}
