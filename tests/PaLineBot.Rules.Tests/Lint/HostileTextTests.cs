using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>
/// Long texts made to keep a pattern busy are checked to the end. How long that takes is for <c>script/bench lint</c> to say;
/// a pattern whose time explodes would never come back from these.
/// </summary>
public sealed class HostileTextTests
{
    /// <summary>The texts.</summary>
    public static TheoryData<string> Texts =>
    [
        new string(' ', 20_000), new string('.', 20_000), new string('(', 20_000), new string('1', 20_000), new string('-', 20_000), Many("1.", 10_000), Many("ร้อยละ ", 3_000), Many("ระดับ", 4_000), Many("( ", 10_000),
        Many("ข้อ 1.1 ", 3_000), Many("😀 ", 5_000), Many("นะคะ ", 5_000), Many("ร้อยละของ เป็น 8 ", 2_000), Many("ใบงาน ....\n", 1_000), Many("(ระบุ", 5_000), Many("วางแผน", 5_000),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_long_hostile_text_is_checked_to_its_end(string text)
    {
        var subject = LintHelp.Subject(TestCatalogue.Teacher, ("1.1.measure", text), ("1.1.task", text), ("challenge.1.quantitative", text), ("challenge.1.qualitative", text));

        Assert.NotEmpty(Linter.Check(subject));
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
