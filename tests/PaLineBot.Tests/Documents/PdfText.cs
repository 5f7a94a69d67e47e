using System.Diagnostics;

namespace PaLineBot.Tests.Documents;

/// <summary>Reads PDFs back with poppler's tools.</summary>
internal static class PdfText
{
    /// <summary>All words, in the order in which they were drawn.</summary>
    public static Task<string> AllAsync(byte[] pdf) => RunAsync(pdf);

    /// <summary>The words of the second column of the table of duties, between head and foot of the pages.</summary>
    public static Task<string> TasksAsync(byte[] pdf) => RunAsync(pdf, "-r", "72", "-x", "183", "-y", "57", "-W", "137", "-H", "725");

    /// <summary>Without white space: a PDF does not tell where a Thai line was broken from where there was a space.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    private static async Task<string> RunAsync(byte[] pdf, params IEnumerable<string> more)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, pdf);
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", .. more, "-enc", "UTF-8", path, "-"]) { RedirectStandardOutput = true })!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? text : throw new InvalidOperationException($"pdftotext ended with {process.ExitCode}");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
