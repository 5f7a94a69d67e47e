using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;
using Xunit;

namespace PaLineBot.Conversation.Tests;

public sealed partial class TextsTests
{
    private static readonly string[] Computed =
    [
        .. Enum.GetNames<Position>().Select(p => "position." + p), .. Enum.GetNames<AcademicStanding>().Select(s => "standing." + s),
        .. Enum.GetNames<AgreementStatus>().Select(s => "status." + s), .. Enum.GetNames<RoundOutcome>().SelectMany(o => new[] { "rounds." + o, "review.decided-" + o }),
        "attachment.picture", "attachment.video", "attachment.voice", "attachment.file", "attachment.location", "attachment.sticker", "attachment.other",
    ];

    private static string Source([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "PaLineBot.Conversation");

    [Fact]
    public void Every_key_that_is_used_exists_and_every_text_is_used()
    {
        var used = Directory.GetFiles(Source(), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/"))
            .SelectMany(f => Key().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .Where(k => !k.EndsWith(".json", StringComparison.Ordinal) && !k.EndsWith('-'))
            .Concat(Computed).Append("moment").Append("cancelled").ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join(' ', used.Where(k => !Wording.Has(k))));
        Assert.Equal("", string.Join(' ', Wording.Keys.Where(k => !used.Contains(k))));
    }

    [Fact]
    public void Texts_have_no_particles_no_thai_digits_and_no_blame()
    {
        var all = Wording.Keys.Select(k => (Key: k, Text: Wording.Get(k))).ToList();
        Assert.DoesNotContain(all, t => Regex.IsMatch(t.Text, "ครับ|ค่ะ|นะคะ|[๐-๙]|ไม่ถูกต้อง กรุณา|!{2,}"));
        Assert.DoesNotContain(all, t => string.IsNullOrWhiteSpace(t.Text));
    }

    [Fact]
    public void Labels_of_buttons_fit()
    {
        var labels = Wording.Keys.Where(k => k.StartsWith("b.", StringComparison.Ordinal)).Select(k => Wording.Get(k).Replace("{n}", "12").Replace("{item}", "1.3").Replace("{value}", "80"));
        Assert.DoesNotContain(labels, l => l.EnumerateRunes().Count() > 20);
    }

    [Fact]
    public void No_thai_is_written_in_code_outside_patterns()
    {
        var thai = Directory.GetFiles(Source(), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/") && !f.EndsWith("ItemIds.cs", StringComparison.Ordinal))
            .SelectMany(f => File.ReadAllLines(f).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(l, "\"[^\"]*[ก-ฮ]{2}[^\"]*\"")).Select(l => Path.GetFileName(f) + ": " + l.Trim()));
        Assert.Empty(thai);
    }

    [GeneratedRegex("\"([a-z]+\\.[a-z0-9-]+)\"")]
    private static partial Regex Key();
}
