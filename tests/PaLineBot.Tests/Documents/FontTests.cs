using PaLineBot.Documents.Pdf;
using Xunit;

namespace PaLineBot.Tests.Documents;

/// <summary>A PDF is drawn with the fonts that come with the program and with no other, whatever else a machine has.</summary>
public sealed class FontTests
{
    private static readonly string[] Ours = ["PaLineBotSarabun-Regular", "PaLineBotSarabun-Bold", "DejaVuSans", "NotoEmoji-Regular", "NotoSansSymbols-Regular"];

    /// <summary>What people type that is not in the face of the words, and the font that draws it.</summary>
    private static readonly (string Picture, string Font)[] Pictures =
    [
        ("⭐", "NotoEmoji-Regular"),
        ("⏰", "NotoEmoji-Regular"),
        ("✅", "NotoEmoji-Regular"),
        ("👍", "NotoEmoji-Regular"),
        ("1️⃣", "NotoEmoji-Regular"),
        ("👩‍🏫", "NotoEmoji-Regular"),
        ("❤️", "NotoEmoji-Regular"),
        ("🇹🇭", "NotoEmoji-Regular"),
        ("㊗", "NotoEmoji-Regular"),
        ("①", "DejaVuSans"),
        ("‼", "DejaVuSans"),
        ("☐", "DejaVuSans"),
        ("✓", "DejaVuSans"),
        ("★", "DejaVuSans"),
        ("➜", "DejaVuSans"),
        ("❶", "DejaVuSans"),
        ("⑳", "NotoSansSymbols-Regular"),
        ("Ⓐ", "NotoSansSymbols-Regular"),
        ("→", "PaLineBotSarabun-Regular"),
        ("≥", "PaLineBotSarabun-Regular"),
    ];

    [Fact]
    public async Task What_people_type_is_drawn_once_by_a_font_of_ours()
    {
        await using var office = await Converter.StartAsync();
        var wrong = await Task.WhenAll(Pictures.Select(async p =>
        {
            var pdf = await office.MakeAsync(PaperSamples.Only(false, ("1.1.task", $"ดี {p.Picture} มาก")));
            var drawn = await PdfText.FontsAsync(pdf);
            var whole = PdfText.Bare(await PdfText.AllAsync(pdf)).Contains($"ดี{p.Picture}มาก", StringComparison.Ordinal);
            return whole && drawn.Contains(p.Font) && drawn.All(Ours.Contains) ? "" : $"{p.Picture}: {string.Join(' ', drawn)} {whole}\n";
        }));

        Assert.Equal("", string.Concat(wrong));
        Assert.All(Pictures, p => Assert.All(p.Picture.EnumerateRunes(), rune => Assert.True(FontCoverage.Has(Path.Combine(Folder, p.Font + ".ttf"), rune), p.Picture)));
    }

    [Fact]
    public async Task LibreOffice_finds_the_fonts_of_the_program_and_none_of_the_machine()
    {
        using var script = new ScriptedOffice("""fc-list : file > "$OUT/fonts"; makepdf "$@" """);
        await using var office = await Converter.StartAsync(("Documents:Office", script.Path), ("Documents:OfficeProcesses", "1"));

        Assert.IsType<PdfMade>(await office.ConvertAsync([1]));

        var found = script.Read("fonts").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Path.GetFileName(l.Trim(':', ' '))).Order();
        Assert.Equal(Directory.GetFiles(Folder, "*.ttf").Select(Path.GetFileName).Order(), found);
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Documents", "Fonts");
}
