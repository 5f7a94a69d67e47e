using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using PaLineBot.Benchmarks.Support;
using PaLineBot.Documents.Pdf;
using PaLineBot.Operations;

namespace PaLineBot.Benchmarks.Documents;

/// <summary>A hundred PA1 as PDF through the service's converter, against a hundred single LibreOffice runs.</summary>
internal static class DocumentsBench
{
    private const int Count = 100;

    /// <summary>Runs it.</summary>
    public static async Task<Figures> RunAsync(string root)
    {
        var program = OfficeProgram.Find(null) ?? throw new InvalidOperationException("LibreOffice is not installed");
        var papers = SamplePapers.Make(Count);
        var batch = await BatchAsync(papers);
        Say.Line($"{Count} through the converter: {batch:F1} s");
        var (done, seconds) = await SingleRuns.RunAsync(program, papers);
        Say.Line($"{done} single runs: {seconds:F1} s");
        var single = seconds / done * Count;
        return new Figures().Add("ratio", batch / single, 3).Add("batch_s", batch, 1).Add("single_s", single, 1).Add("count", Count).Add("single_runs", done);
    }

    private static async Task<double> BatchAsync(IReadOnlyList<byte[]> papers)
    {
        var folder = Directory.CreateTempSubdirectory("paline-batch-");
        var settings = Settings.From(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Data:Folder", (string?)folder.FullName)]).Build()).Documents;
        using var converter = new PdfConverter(settings, TimeProvider.System, NullLogger<PdfConverter>.Instance);
        try
        {
            await converter.StartAsync(default);
            // As the single runs: with profiles that exist.
            await Task.WhenAll(papers.Take(2 * settings.OfficeProcesses).Select(p => converter.ConvertAsync(new PdfOrder(p))));
            var started = Stopwatch.GetTimestamp();
            var results = await Task.WhenAll(papers.Select(p => converter.ConvertAsync(new PdfOrder(p))));
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            return results.All(r => r is PdfMade) ? seconds : throw new InvalidOperationException("not every paper became a PDF");
        }
        finally
        {
            await converter.StopAsync(default);
            folder.Delete(recursive: true);
        }
    }
}
