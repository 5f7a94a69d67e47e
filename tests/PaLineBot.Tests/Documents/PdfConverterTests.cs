using PaLineBot.Documents.Pdf;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Documents;

public sealed class PdfConverterTests
{
    [Fact]
    public async Task A_bad_document_costs_the_others_nothing_and_nothing_is_left_behind()
    {
        await using var office = await Converter.StartAsync(("Documents:OfficeProcesses", "1"));
        var good = PaperSamples.Only(false, ("1.1.task", "ดี"));
        var results = await Task.WhenAll(
            office.ConvertAsync(good), office.ConvertAsync([1, 2, 3]), office.ConvertAsync(good[..(good.Length / 2)]), office.ConvertAsync(good));
        Assert.IsType<PdfMade>(results[0]);
        Assert.Equal(new PdfRefused(PdfProblem.NotConvertible), results[1]);
        Assert.Equal(new PdfRefused(PdfProblem.NotConvertible), results[2]);
        Assert.IsType<PdfMade>(results[3]);
        await office.StopAsync();
        Assert.Equal(0, office.FilesLeft);
    }

    [Fact]
    public async Task Without_LibreOffice_it_says_so_at_once()
    {
        await using var office = await Converter.StartAsync(("Documents:Office", "/nowhere/soffice"));
        Assert.False(office.Pdf.IsAvailable);
        Assert.Equal(new PdfRefused(PdfProblem.NotAvailable), await office.ConvertAsync([1]));
    }

    [Fact]
    public async Task A_LibreOffice_without_a_place_to_work_in_costs_its_papers_and_not_the_service()
    {
        await using var office = await Converter.StartShutOutAsync();
        Assert.Equal(new PdfRefused(PdfProblem.NotAvailable), await office.ConvertAsync([1]));
        Assert.False(office.Pdf.IsAvailable);
        await office.Pdf.ExecuteTask!;
    }

    [Fact]
    public async Task A_LibreOffice_that_hangs_is_ended_with_what_it_started()
    {
        using var script = new ScriptedOffice(Hanging);
        await using var office = await Converter.StartAsync(("Documents:Office", script.Path), ("Documents:OfficeSeconds", "5"), ("Documents:OfficeProcesses", "1"));
        Assert.Equal(new PdfRefused(PdfProblem.NotConvertible), await office.ConvertAsync(PaperSamples.Whole(Position.Teacher)));
        Assert.False(script.Lives("child"));
    }

    [Fact]
    public async Task What_people_wait_for_is_made_before_batches_and_long_papers_leave_room_for_short_ones()
    {
        using var script = new ScriptedOffice("""touch "$OUT/begun"; while [ ! -e "$OUT/go" ]; do sleep 0.05; done; for f in "$@"; do case $f in *.docx) cat "$f" >> "$OUT/order";; esac; done; makepdf "$@" """);
        await using var office = await Converter.StartAsync(("Documents:Office", script.Path), ("Documents:OfficeSeconds", "600"), ("Documents:OfficeProcesses", "1"));
        var first = office.ConvertAsync("1"u8.ToArray());
        await Eventually.HoldsAsync(() => script.Has("begun"));
        var rest = new[]
        {
            office.Pdf.ConvertAsync(new PdfOrder("b"u8.ToArray(), InBatch: true)), office.Pdf.ConvertAsync(new PdfOrder("b"u8.ToArray(), InBatch: true)),
            office.Pdf.ConvertAsync(new PdfOrder("p"u8.ToArray())), office.Pdf.ConvertAsync(new PdfOrder("L"u8.ToArray(), Pages: 300)), office.Pdf.ConvertAsync(new PdfOrder("p"u8.ToArray())),
        };
        script.Put("go");

        Assert.All(await Task.WhenAll([first, .. rest]), r => Assert.IsType<PdfMade>(r));
        Assert.Equal("1ppLbb", script.Read("order"));
    }

    [Fact]
    public async Task LibreOffice_has_no_network_and_no_rights_of_the_service()
    {
        using var script = new ScriptedOffice("""cat /proc/self/net/dev > "$OUT/net"; id -u > "$OUT/user"; grep NoNewPrivs /proc/self/status > "$OUT/rights"; ls -ld . > "$OUT/folder"; makepdf "$@" """);
        await using var office = await Converter.StartAsync(("Documents:Office", script.Path), ("Documents:OfficeProcesses", "1"));

        Assert.IsType<PdfMade>(await office.ConvertAsync([1]));

        Assert.StartsWith("drwx------", script.Read("folder"), StringComparison.Ordinal);
        if (Environment.UserName == "root")
        {
            Assert.NotEqual("0", script.Read("user").Trim());
        }

        if (await Machine.AllowsAsync("setpriv", "--no-new-privs", "true"))
        {
            Assert.EndsWith("1", script.Read("rights").Trim(), StringComparison.Ordinal);
        }

        if (await Machine.AllowsAsync("unshare", Environment.UserName == "root" ? ["--net", "true"] : ["--user", "--map-root-user", "--net", "true"]))
        {
            Assert.Equal(["lo"], script.Read("net").Split('\n').Where(l => l.Contains(':', StringComparison.Ordinal)).Select(l => l.Split(':')[0].Trim()));
        }
    }

    // Number of the child as the whole machine sees it: behind its walls LibreOffice counts anew.
    private const string Hanging =
        """
        sh -c 'cut -d" " -f4 /proc/self/stat > "$0.new"; mv "$0.new" "$0"; exec sleep 600' "$OUT/child" &
        wait
        """;
}
