using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class GistTests
{
    [Theory]
    [InlineData("โอเคค่ะ")]
    [InlineData("จ้าาา")]
    [InlineData("555555")]
    [InlineData("อ๋อออ")]
    [InlineData("ฝนตกหนักมากเลยวันนี้")]
    [InlineData("กกกกก")]
    [InlineData("?")]
    [InlineData("👍")]
    [InlineData("เก่งมากๆๆ")]
    [InlineData("55")]
    [InlineData("๕๕๕")]
    [InlineData("555+")]
    [InlineData("5555 ขำ")]
    [InlineData("กินข้าวยัง 555")]
    [InlineData("555 วันนี้เหนื่อย")]
    [InlineData("ว้าวๆๆ")]
    public void Talk_for_company_is_no_answer(string text) => Assert.Equal(GistKind.Company, Gist.Of(text).Kind);

    [Theory]
    [InlineData("ขอข้ามผลลัพธ์ก่อนนะคะ", "Skip")]
    [InlineData("คะแนนยังไม่ออกค่ะ ข้ามก่อน", "Skip")]
    [InlineData("ไม่แก้แล้ว ไปข้อต่อไปได้เลย", "Skip")]
    [InlineData("ไปสอนก่อนค่ะ เข้าคาบแล้ว", "Later")]
    [InlineData("แบตจะหมด เดี๋ยวมาใหม่", "Later")]
    [InlineData("อันเมื่อกี้ไม่ใช่ค่ะ ขอเขียนใหม่", "FixLast")]
    [InlineData("สวัสดีค่ะ รบกวนสอบถามหน่อยนะคะว่าตอนนี้ดิฉันทำไปถึงข้อไหนแล้วคะ", "Where")]
    [InlineData("ไมเข้าใจคำถาม", "Meaning")]
    [InlineData("ขอตัวอยางหน่อย", "Example")]
    [InlineData("ขอดูตัวชี้วัดก่อน", "Where")]
    [InlineData("ขอตัวอย่างเรื่องเศษส่วนที", "Example")]
    [InlineData("ยกตัวอย่างวิชาสังคมให้ดูหน่อย", "Example")]
    [InlineData("ยังไม่สะดวกค่ะ", "Later")]
    [InlineData("เดี๋ยวถามหัวหน้าสายชั้นก่อนค่ะ", "Later")]
    public void What_is_asked_for_is_found_among_everyday_words(string text, string intent) => Assert.Equal(intent, Gist.Of(text).Intent.Name);

    [Theory]
    [InlineData("ยังไม่ได้อ่านค่ะ", "None")]
    [InlineData("ยังไม่เซ็น", "None")]
    [InlineData("ยังไม่ได้ตรวจเลยครับ", "None")]
    [InlineData("ยังไม่ลงนาม", "None")]
    [InlineData("ยังไม่เห็นชอบ", "Return")]
    [InlineData("ไม่ผ่านครับ", "Return")]
    [InlineData("อนุมัติได้เลยครับ", "Approve")]
    [InlineData("ไม่มีอะไรต้องแก้ เซ็นให้เลย", "Approve")]
    [InlineData("ผมไม่แก้อะไรแล้ว เห็นชอบตามนี้", "Approve")]
    public void A_no_before_the_verb_approves_nothing(string text, string decision) => Assert.Equal(decision, Gist.Of(text).Decision.Name);

    [Theory]
    [InlineData("ตามแผน")]
    [InlineData("เหมือนข้อที่แล้ว")]
    [InlineData("ทำได้")]
    [InlineData("asdf")]
    [InlineData("เด็กๆวุ่นวายมากเลยค่ะ")]
    [InlineData("ผมให้เด็กไปเก็บของแล้วครับ")]
    [InlineData("ส่งรูปไปแล้วมันหมุนๆ ไม่ยอมขึ้น")]
    [InlineData("ระบบเก่าดีกว่านี้ตั้งเยอะ")]
    [InlineData("คนออกแบบระบบไม่เคยสอนหนังสือแน่ๆ")]
    [InlineData("ผู้ปกครองไม่ให้ความร่วมมือเลยค่ะ")]
    [InlineData("วันศุกร์มีอบรมที่เขต ทำไม่ทันแน่เลย")]
    [InlineData("อันนี้ครูเก๋เขียนดีกว่าเยอะ")]
    [InlineData("เด็กเข้าใจ")]
    [InlineData("เหมือนข้อ 1.2 เลย")]
    public void What_could_be_either_is_doubted(string text) => Assert.Equal(GistKind.Doubt, Gist.Of(text).Kind);

    [Theory]
    [InlineData("ก้อนหิน")]
    [InlineData("ชาวนา")]
    [InlineData("ดาวเคราะห์")]
    [InlineData("80/80")]
    [InlineData("ส่งท้ายคาบด้วยคำถาม 1 ข้อ ใครตอบได้ออกไปพักก่อน")]
    [InlineData("กล้าถามเมื่อไม่เข้าใจ")]
    [InlineData("เด็กบอกได้ว่าก้อนหินแต่ละก้อนต่างกันอย่างไร")]
    [InlineData("แยกขยะและของเหลือ")]
    [InlineData("ยกตัวอย่างคำควบกล้ำให้เด็กอ่านตาม")]
    [InlineData("เขียนโค้ดง่ายๆ กับ micro:bit")]
    [InlineData("ดิฉันให้นักเรียนแต่งประโยคค่ะ")]
    [InlineData("หนูกะจะทำเรื่องการล้างมือ 7 ขั้นตอนค่ะ เด็กอนุบาล 2")]
    [InlineData("สอนวิธีผูกเงื่อน 10 แบบ")]
    [InlineData("เน้น Coding แบบ unplugged")]
    [InlineData("ทำหนังสือเล่มเล็ก เรื่อง บ้านของฉัน")]
    [InlineData("แก้สมการได้")]
    [InlineData("เขียนเลข 1-10 ได้ไม่กลับทิศ")]
    [InlineData("แปดสิบค่ะ")]
    [InlineData("55%")]
    [InlineData("ร้อยละ 55")]
    [InlineData("ร้อยละ ๕๕")]
    [InlineData("ผู้เรียนร้อยละ 55 ผ่านเกณฑ์")]
    [InlineData("55 คน")]
    [InlineData("นักเรียน 555 คน")]
    [InlineData("คะแนนสอบ 55")]
    [InlineData("80/55")]
    [InlineData("55.5")]
    [InlineData("155")]
    [InlineData("บรรทัดที่ 055 ของงาน")]
    [InlineData("บรรทัดที่ 55 ของงาน")]
    [InlineData("จาก 45 เป็น 55 คะแนน")]
    public void Words_of_teaching_are_answers_whatever_they_are_like(string text) => Assert.Equal(GistKind.Answer, Gist.Of(text).Kind);

    [Theory]
    [InlineData("รู้ว่าอะไรควรทำอะไรไม่ควรทำ")]
    [InlineData("ตอบได้ว่าใคร ทำอะไร ที่ไหน เมื่อไร")]
    [InlineData("บอกเวลาได้ว่ากี่โมงกี่นาที")]
    [InlineData("ให้เด็กช่วยกันคิดว่าจะแก้ปัญหาน้ำเสียในคลองหลังโรงเรียนยังไง")]
    public void What_pupils_can_tell_is_no_question(string text) => Assert.Equal(GistKind.Answer, Gist.Of(text).Kind);

    [Theory]
    [InlineData("วัดแบบไหนถึงจะถูกใจกรรมการ")]
    [InlineData("เด็กอนุบาลไม่มีสอบ จะวัดยังไง")]
    [InlineData("เขียนเป็นเรียงความหรือเป็นข้อ")]
    [InlineData("เด็กบางคนยังอ่านไม่ออกเลย ทำไงดี")]
    [InlineData("ถ้าพิมพ์ผิดจะแก้ตรงไหนคะ")]
    public void A_question_is_one_without_any_particle(string text) => Assert.Equal(GistKind.Question, Gist.Of(text).Kind);

    [Fact]
    public void Every_example_of_every_form_is_an_answer()
    {
        var examples = Enum.GetValues<Position>().Select(p => FormCatalogue.Embedded.CurrentFor(p)).OfType<Form>()
            .SelectMany(f => f.Fields).Where(f => f.Kind == FieldKind.Text).SelectMany(f => f.Examples).Select(e => e.Text).ToList();
        Assert.True(examples.Count > 500);
        Assert.Equal("", string.Join('\n', examples.Where(e => Gist.Of(e).Kind != GistKind.Answer)));
    }

    [Fact]
    public void Every_good_answer_is_one() =>
        Assert.DoesNotContain(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "good-answers.tsv")).Select(l => l.Split('\t')[2]), a => Gist.Of(a).Kind != GistKind.Answer);
}
