using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Tests.Text;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("นางสาวสมใจ ใจดี")]
    [InlineData("นางสาวณัฐฐ์ณิชา กิ่งแก้ว-มณีรัตน์")]
    [InlineData("ว่าที่ ร.ต.สมชาย ณ อยุธยา")]
    [InlineData("ดร. สมศักดิ์ น้ำใจงาม")]
    [InlineData("Mr. Sean O'Brien")]
    [InlineData("นายอับดุลเลาะห์ บิน มูฮัมหมัด")]
    public void These_are_names(string name) => Assert.True(PersonNames.IsFullName(name));

    [Theory]
    [InlineData("https://example.com/x y")]
    [InlineData("example.com/a ใจดี")]
    [InlineData("สมใจ")]
    [InlineData("ก ข")]
    [InlineData("สมใจ @line")]
    [InlineData("สมใจ ใจดี 0812345678")]
    [InlineData("สมใจ ใจดี ๑๒๓")]
    [InlineData("โอนเงิน: บัญชีนี้")]
    [InlineData("สมใจ\nใจดี")]
    [InlineData("สมใจ\u202Eใจดี งาม")]
    [InlineData("สมใจ ใจดี 😀")]
    [InlineData("<b>สมใจ</b> ใจดี")]
    [InlineData(".... ....")]
    public void These_are_none(string text) => Assert.False(PersonNames.IsFullName(text));

    [Theory]
    [InlineData("นางสาวสมใจ ใจดี", "น.ส.สมใจ ใจดี", true)]
    [InlineData("นางสาวสมใจ ใจดี", "นาง สมใจ  ใจดี", true)]
    [InlineData("ว่าที่ ร.ต.สมชาย งาม", "นายสมชาย งาม", true)]
    [InlineData("นางสาวสมใจ ใจดี", "สมใจ ใจงาม", false)]
    [InlineData("นางสาวสมใจ ใจดี", "นางสาวสมจิต ใจดี", false)]
    [InlineData("นายนายน ใจดี", "นายนายก ใจดี", false)]
    public void Title_and_spaces_make_no_other_person(string one, string other, bool same) => Assert.Equal(same, PersonNames.AreSame(one, other));
}
