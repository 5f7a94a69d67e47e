using PaLineBot.Documents.Pdf;
using PaLineBot.Rules.Forms;
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
            office.Pdf.ConvertAsync(good), office.Pdf.ConvertAsync([1, 2, 3]), office.Pdf.ConvertAsync(good[..(good.Length / 2)]), office.Pdf.ConvertAsync(good));
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
        Assert.Equal(new PdfRefused(PdfProblem.NotAvailable), await office.Pdf.ConvertAsync([1]));
    }

    [Fact]
    public async Task A_LibreOffice_that_hangs_is_ended_with_what_it_started()
    {
        using var script = new HangingOffice();
        await using var office = await Converter.StartAsync(("Documents:Office", script.Path), ("Documents:OfficeSeconds", "5"), ("Documents:OfficeProcesses", "1"));
        Assert.Equal(new PdfRefused(PdfProblem.NotConvertible), await office.Pdf.ConvertAsync(PaperSamples.Whole(Position.Teacher)));
        Assert.False(script.ChildLives);
    }
}
