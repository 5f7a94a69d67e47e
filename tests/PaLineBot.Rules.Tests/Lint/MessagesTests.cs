using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;

namespace PaLineBot.Rules.Tests.Lint;

public sealed partial class MessagesTests
{
    private static readonly Dictionary<string, string> Messages = JsonSerializer.Deserialize<Dictionary<string, string>>(Read("PaLineBot.Rules.Lint.messages.th.json"))!;

    [Fact]
    public void Every_rule_has_words()
    {
        var rules = Messages.Keys.Select(k => k.Split('.')[0]).ToHashSet();
        Assert.Equal(Enumerable.Range(1, 15).SelectMany(n => new[] { $"P1-{n:00}", $"C-{n:00}" }).Order(), rules.Order());
    }

    [Fact]
    public void Words_are_kind_and_plain()
    {
        string[] avoided = ["ผิด", "ไม่ถูกต้อง", "ต้องแก้", "กรุณา", "โปรด", "ค่ะ", "ครับ", "แฟ้ม", "!", "ล้มเหลว"];
        Assert.DoesNotContain(Messages.Values, m => avoided.Any(m.Contains));
        Assert.DoesNotContain(Messages.Values, m => m.Any(c => c is >= '๐' and <= '๙'));
        Assert.All(Messages.Values, m => Assert.InRange(m.Length, 20, 200));
    }

    [Property(Arbitrary = [typeof(HardSheets)], MaxTest = 30, QuietOnSuccess = true)]
    public void No_placeholder_is_left_in_a_finding(LintSubject subject)
    {
        // A brace that the person wrote is quoted as it is: without those, none may be left.
        var written = subject.Form.Fields.Select(f => (f.Id, subject.Sheet.TextOf(f.Id).Replace("{", "", StringComparison.Ordinal)));
        var findings = Linter.Check(LintHelp.Subject(subject.Form, [.. written])).Concat(Linter.Check(LintHelp.Subject(subject.Form)));
        Assert.DoesNotContain(findings, f => Placeholder().IsMatch(f.Message));
    }

    [Fact]
    public void What_a_person_wrote_is_quoted_as_it_is_and_not_filled_in()
    {
        const string Text = "-{title}{where}-";
        var finding = Assert.Single(LintHelp.Of("P1-09", LintHelp.Subject(TestCatalogue.Teacher, ("1.1.measure", "ดี {title}"))));
        Assert.DoesNotContain("{", finding.Message);
        var quoted = LintHelp.Of("P1-08", LintHelp.Subject(TestCatalogue.Teacher, ("1.1.task", $"(ระบุ{Text})")));
        Assert.Contains($"“(ระบุ{Text})”", Assert.Single(quoted).Message);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Linter).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();
}
