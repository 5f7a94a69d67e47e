using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Notices;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests;

public sealed class NoticeWordingTests
{
    [Fact]
    public void Many_notices_are_one_card()
    {
        List<Notice> notices = [.. Enumerable.Range(1, 40).Select(i => new SubmissionWaits(i, $"ครู {i}", i == 1 ? 2 : 1, i == 1 ? 2 : 0)), new JoinRequestWaits(1, "นายมานะ ขยัน")];
        var bubble = Assert.Single(NoticeWording.Digest(notices, "สพป.ตัวอย่าง เขต 1"));
        TurnCheck.Good(new Turn(ConversationState.New, [bubble], []));
        var text = Tappable.TextOf([bubble]);
        Assert.Contains("มี 40 คนส่ง PA ให้พิจารณา: ครู 1 (แก้ตามที่ขอ 2 ข้อ) · ครู 2", text, StringComparison.Ordinal);
        Assert.Contains("และอีก 32 คน", text, StringComparison.Ordinal);
        Assert.Contains("มี 1 คนขอเข้าร่วม: นายมานะ ขยัน", text, StringComparison.Ordinal);
        Assert.Contains(bubble.Buttons, b => b.Label == "เปิดดู");
    }

    [Fact]
    public void A_second_round_without_a_mended_item_is_not_called_mended()
    {
        var bubble = Assert.Single(NoticeWording.Digest([new SubmissionWaits(1, "ครู ก", 2, 0)], "สพป."));
        Assert.Contains("ครู ก (ส่งครั้งที่ 2)", Tappable.TextOf([bubble]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_offered_beside_an_open_question_goes_along_with_a_push()
    {
        var world = new FakeWorld();
        var talk = new Transcript(world);
        await talk.PlayAsync(["> TEACHER2", "> [ยินยอม]", "> [ใช่ ฉันเอง]", "> [เริ่มทำ PA]", "> 1", "> 18", "> 6", "> 3", "> 1"]);

        var bubble = Assert.Single(NoticeWording.Digest([new AgreementReturned(1, "ง", ["1.1"])], "สพป.", world.ButtonsOfQuestion("teacher")));
        TurnCheck.Good(new Turn(ConversationState.New, [bubble], []));
        Assert.Contains(bubble.Buttons, b => b.Label == "ข้ามไว้ก่อน");
        Assert.Contains(bubble.Buttons, b => b.Label == "ดูตัวอย่าง");

        await talk.PlayAsync(["> พักก่อน"]);
        Assert.Empty(world.ButtonsOfQuestion("teacher"));
    }

    [Fact]
    public void Nothing_to_tell_is_nothing_to_push() => Assert.Empty(NoticeWording.Digest([], "สพป.ตัวอย่าง เขต 1"));

    private static readonly Notice[] Samples =
    [
        new SubmissionWaits(1, "ก", 1, 0), new JoinRequestWaits(1, "ข"), new JoinRequestDecided(false, "ค"), new AgreementReturned(1, "ง", ["1.1"]),
        new AgreementApproved(1, "จ", "ABCDEFGH"), new AgreementAwaited("ฉ", false, new DateOnly(2026, 11, 30)), new EvidenceNotKept("ช", "size"),
        new AccountLetGo("ซ", AccountLetGo.Left), new DecidingChanged(true, "school", "ฌ"),
    ];

    [Fact]
    public void Every_kind_of_notice_has_a_sample_and_words()
    {
        var kinds = typeof(Notice).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Notice))).ToList();
        Assert.Equal(kinds.Select(k => k.Name).Order(), NoticeKinds.All.Select(k => k.Type.Name).Order());
        Assert.Equal(kinds.Select(k => k.Name).Order(), Samples.Select(s => s.GetType().Name).Order());
        Assert.Distinct(NoticeKinds.All.Select(k => k.Name));
        foreach (var sample in Samples)
        {
            var card = Assert.IsType<ConfirmCard>(Assert.IsType<CardReply>(Assert.Single(NoticeWording.Digest([sample], "สพป."))).Card);
            Assert.DoesNotContain("notice.", card.Title + card.Note, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("submission-waits", "แจ้งเพราะคุณเป็นผู้พิจารณา PA ของผู้ที่ส่ง")]
    [InlineData("join-request-waits", "แจ้งเพราะคุณเป็นผู้ตอบคำขอเข้าร่วมนี้")]
    [InlineData("join-request-decided", "แจ้งเพราะคุณเคยขอเข้าร่วมไว้")]
    [InlineData("deciding-changed", "แจ้งเพราะหน้าที่พิจารณา PA ของคุณเปลี่ยนไป")]
    [InlineData("agreement-approved", "แจ้งเพราะเรื่องนี้เกี่ยวกับคุณโดยตรง")]
    public void A_card_says_why_one_gets_it(string kind, string why) =>
        Assert.Equal(why, NoteOf(Samples.Single(s => NoticeKinds.Of(s).Name == kind)));

    [Fact]
    public void One_card_about_several_matters_says_each_reason_once() => Assert.Equal(
        "แจ้งเพราะเรื่องนี้เกี่ยวกับคุณโดยตรง\nแจ้งเพราะคุณเป็นผู้พิจารณา PA ของผู้ที่ส่ง",
        NoteOf(new SubmissionWaits(1, "ก", 1, 0), new AgreementApproved(1, "จ", "ABCDEFGH"), new EvidenceNotKept("ช", "size"), new SubmissionWaits(2, "ข", 1, 0)));

    private static string? NoteOf(params Notice[] notices) =>
        Assert.IsType<ConfirmCard>(Assert.IsType<CardReply>(Assert.Single(NoticeWording.Digest(notices, "สพป."))).Card).Note;

    [Fact]
    public void What_waits_is_told_last_and_offered_first()
    {
        var bubble = Assert.Single(NoticeWording.Digest(Samples, "สพป."));
        Assert.Equal(["เปิดดู", "พรุ่งนี้ค่อยเตือน", "ทำ PA ต่อ", "ดูข้อที่ขอให้แก้", "PA ของฉัน"], bubble.Buttons.Select(b => b.Label));
    }
}
