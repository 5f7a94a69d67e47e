using PaLineBot.Conversation.Facts;
using PaLineBot.Evidence;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>Office files are kept unless opening them does something; looking into them takes little memory, whatever they say of themselves.</summary>
public sealed class OfficeFileTests
{
    public static TheoryData<string, byte[], string?> Files => new()
    {
        { "plain", Packages.With("word/styles.xml"), null },
        { "a hyperlink", Packages.WithRelation("hyperlink", "https://example.org/"), null },
        { "a linked picture", Packages.WithRelation("image", "https://example.org/a.png"), null },
        { "made from a template on its own disk", Packages.WithRelation("attachedTemplate", @"file:///C:\Users\kru\แบบ.dotx"), null },
        { "a chart with its table", Packages.With("word/embeddings/Microsoft_Excel_Sheet.xlsx"), null },
        { "a template inside", Packages.WithRelation("attachedTemplate", "a.dotx", "Internal"), null },
        { "a main part of another name", Packages.WithMainPart("word/document2.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"), null },
        { "a macro", Packages.With("word/vbaProject.bin"), "unsafe" },
        { "a macro in an odd place", Packages.With("custom/VBAPROJECT.BIN"), "unsafe" },
        { "a macro sheet", Packages.With("xl/macrosheets/sheet1.xml"), "unsafe" },
        { "a macro sheet under another name", Packages.WithType("application/vnd.ms-excel.macrosheet+xml"), "unsafe" },
        { "a document that may have macros", Packages.WithType("application/vnd.ms-word.document.macroEnabled.main+xml"), "unsafe" },
        { "a control", Packages.With("word/activeX/activeX1.bin"), "unsafe" },
        { "an embedded object", Packages.With("word/embeddings/oleObject1.bin"), "unsafe" },
        { "an embedded program", Packages.With("ppt/embeddings/setup.exe"), "unsafe" },
        { "an embedded object under another name", Packages.WithType("application/vnd.openxmlformats-officedocument.oleObject"), "unsafe" },
        { "a template from the net", Packages.WithRelation("attachedTemplate", "https://evil.example/a.dotm"), "unsafe" },
        { "a template from another machine", Packages.WithRelation("attachedTemplate", @"file:///\\evil\a.dotm"), "unsafe" },
        { "an object from the net", Packages.WithRelation("oleObject", "https://evil.example/a"), "unsafe" },
        { "a frame from the net", Packages.WithRelation("frame", "https://evil.example/a", " external "), "unsafe" },
        { "relations that cannot be read", Packages.With("word/_rels/document.xml.rels", "<Relationships"), "unsafe" },
        { "relations with entities", Packages.With("word/_rels/document.xml.rels", "<!DOCTYPE r [<!ENTITY a 'a'>]><Relationships/>"), "unsafe" },
        { "relations without end", Packages.With("word/_rels/document.xml.rels", "<r>" + new string(' ', 3_000_000) + "</r>"), "unsafe" },
        { "cut short", Packages.With("word/styles.xml")[..^30], "type" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void What_does_something_when_it_is_opened_is_not_kept(string what, byte[] bytes, string? refusal)
    {
        var (type, why, _) = Look(bytes);
        Assert.True(refusal == why && type is null == refusal is not null, $"{what}: {type?.Name} {why}");
    }

    [Theory]
    [InlineData(600_000, 65_535, true)]
    [InlineData(600_000, 100, true)]
    [InlineData(600_000, 100, false)]
    [InlineData(20_000, 20_000, true)]
    public void A_huge_directory_is_not_read(int entries, int said, bool wholeSize)
    {
        var (_, why, allocated) = Look(Packages.WithDirectory(entries, said, wholeSize));
        Assert.Equal("type", why);
        Assert.InRange(allocated, 0, 1_000_000);
    }

    private static (MediaType? Type, string? Refusal, long Allocated) Look(byte[] bytes)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var (type, refusal) = MediaTypes.Of(file, EvidenceKind.File);
            return (type, refusal, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
