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
    [InlineData("นาย สมชาย")]
    [InlineData("ว่าที่ ร.ต. มานะ")]
    public void These_are_none(string text) => Assert.False(PersonNames.IsFullName(text));

    [Theory]
    [InlineData("นาย สมชาย ใจดี", "นายสมชาย", "ใจดี")]
    [InlineData("นายสมชาย ใจดี", "นายสมชาย", "ใจดี")]
    [InlineData("ว่าที่ ร.ต. มานะ ตั้งใจ", "ว่าที่ ร.ต.มานะ", "ตั้งใจ")]
    [InlineData("ว่าที่ร.ต.มานะ ตั้งใจ", "ว่าที่ ร.ต.มานะ", "ตั้งใจ")]
    [InlineData("ว่าที่ ร.ต. หญิง มานี ตั้งใจ", "ว่าที่ ร.ต.หญิงมานี", "ตั้งใจ")]
    [InlineData("ว่าที่ ร้อยตรี มานะ ตั้งใจ", "ว่าที่ร้อยตรีมานะ", "ตั้งใจ")]
    [InlineData("ดร. สมหญิง  ใจงาม", "ดร.สมหญิง", "ใจงาม")]
    [InlineData("ผศ. ดร. สมหญิง ใจงาม", "ผศ.ดร.สมหญิง", "ใจงาม")]
    [InlineData("นาง  สาว สมใจ ใจงาม", "นางสาวสมใจ", "ใจงาม")]
    [InlineData("นาง สาวิตรี ใจดี", "นางสาวิตรี", "ใจดี")]
    [InlineData("นางสาว สมใจ\u200b ณ  อยุธยา ", "นางสาวสมใจ", "ณ อยุธยา")]
    [InlineData("นายอับดุลเลาะห์ บิน มูฮัมหมัด", "นายอับดุลเลาะห์", "บิน มูฮัมหมัด")]
    [InlineData("น.ส. นำ้ผึ้ง ใจดี", "น.ส.น้ำผึ้ง", "ใจดี")]
    [InlineData("นา งามตา", "นา", "งามตา")]
    [InlineData("นายิกา ใจดี", "นายิกา", "ใจดี")]
    [InlineData("สมชาย ใจดี", "สมชาย", "ใจดี")]
    [InlineData("สมชาย", "สมชาย", "")]
    [InlineData("นาย", "นาย", "")]
    [InlineData("Mr. Sean O'Brien", "Mr. Sean", "O'Brien")]
    [InlineData("", "", "")]
    public void A_title_is_glued_to_the_name_and_belongs_to_it_on_papers(string typed, string given, string family)
    {
        Assert.Equal((given, family), PersonNames.Parts(typed));
        Assert.Equal($"{given} {family}".Trim(), PersonNames.Normalise(typed));
        Assert.Equal(PersonNames.Normalise(typed), PersonNames.Normalise(PersonNames.Normalise(typed)));
    }

    [Theory]
    [InlineData("นางสาวสมใจ ใจดี", "น.ส.สมใจ ใจดี", true)]
    [InlineData("นางสาวสมใจ ใจดี", "นาง สมใจ  ใจดี", true)]
    [InlineData("ว่าที่ ร.ต.สมชาย งาม", "นายสมชาย งาม", true)]
    [InlineData("นางสาวสมใจ ใจดี", "สมใจ ใจงาม", false)]
    [InlineData("นางสาวสมใจ ใจดี", "นางสาวสมจิต ใจดี", false)]
    [InlineData("นายนายน ใจดี", "นายนายก ใจดี", false)]
    public void Title_and_spaces_make_no_other_person(string one, string other, bool same) => Assert.Equal(same, PersonNames.AreSame(one, other));
}
