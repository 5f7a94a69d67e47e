using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

public sealed class LongCommentTests
{
    private const string Begins = "ขอให้บอกจำนวนครั้งของกิจกรรม";
    private const string Ends = "ส่งภายในสัปดาห์หน้า";

    [Fact]
    public Task A_comment_of_12000_characters_fits_on_the_cards_of_its_item_with_their_buttons() => new Transcript(new FakeWorld()).PlayAsync(
    [
        "> TEACHER2", "> [ยินยอม]", "> [ใช่ ฉันเอง]", "> [เริ่มทำ PA]", "> !answer-rest", "> ส่ง", "> [ยืนยันส่ง]",
        "@director",
        "> PHAPERM2", "> [ยินยอม]", "> [ใช่ ฉันเอง]", "> รอพิจารณา", "> [นางสาวสมใจ ใจดี]", "> [ส่งกลับให้แก้]", "> 1.3",
        $"> {Begins} {string.Concat(Enumerable.Repeat("และแนบตัวอย่างใบงาน ", 600))}{Ends}",
        "> [ส่งกลับเลย]",
        "@teacher",
        "> ทำต่อ",
        $"< {Begins}",
        $"<! {Ends}",
        "<[งาน]",
        "<[ข้อนี้เรียบร้อย]",
        "<@ เขียนในหน้าเว็บ pa1/1.3",
        "> [งาน]",
        $"< {Begins}",
        $"<! {Ends}",
        "<[ใช้ตามเดิม]",
    ]);
}
