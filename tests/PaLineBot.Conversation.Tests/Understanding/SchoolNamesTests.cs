using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class SchoolNamesTests
{
    private static readonly string[] Schools = ["โรงเรียนบ้านหนองตัวอย่าง", "โรงเรียนวัดทุ่งสาธิต", "โรงเรียนบ้านหนองแวง", "โรงเรียนชุมชนบ้านโนน (คุรุราษฎร์)"];

    [Theory]
    [InlineData("รร.บ้านหนองตัวอย่าง", "โรงเรียนบ้านหนองตัวอย่าง")]
    [InlineData("โรงเรียน บ้านหนองตัวอย่าง", "โรงเรียนบ้านหนองตัวอย่าง")]
    [InlineData("บ้าน หนองตัวอย่าง", "โรงเรียนบ้านหนองตัวอย่าง")]
    [InlineData("ร.ร. วัดทุ่งสาธิต", "โรงเรียนวัดทุ่งสาธิต")]
    [InlineData("โรงเรียนวัด ทุ่งสาธิต ต.ในเมือง", "โรงเรียนวัดทุ่งสาธิต")]
    [InlineData("สอนอยู่ที่วัดทุ่งสาทิตค่ะ", "โรงเรียนวัดทุ่งสาธิต")]
    [InlineData("บ้านหนองตัวย่าง", "โรงเรียนบ้านหนองตัวอย่าง")]
    [InlineData("ชุมชนบ้านโนน", "โรงเรียนชุมชนบ้านโนน (คุรุราษฎร์)")]
    public void A_school_is_found_as_people_type_it(string typed, string school) =>
        Assert.Equal(school, Schools.Where(s => SchoolNames.Distance(s, typed) is not null).MinBy(s => SchoolNames.Distance(s, typed)));

    [Theory]
    [InlineData("โรงเรียนบ้านไร่")]
    [InlineData("สวัสดีค่ะ")]
    [InlineData("หาโรงเรียนไม่เจอค่ะ")]
    [InlineData("")]
    public void What_names_none_finds_none(string typed) => Assert.DoesNotContain(Schools, s => SchoolNames.Distance(s, typed) is not null);
}
