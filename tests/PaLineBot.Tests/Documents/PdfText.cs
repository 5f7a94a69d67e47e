using System.Diagnostics;

namespace PaLineBot.Tests.Documents;

/// <summary>Reads PDFs back with poppler's tools.</summary>
internal static class PdfText
{
    /// <summary>All words, in the order in which they were drawn.</summary>
    public static Task<string> AllAsync(byte[] pdf) => RunAsync(pdf);

    /// <summary>Names of the fonts that lie in the PDF.</summary>
    public static async Task<List<string>> FontsAsync(byte[] pdf) =>
        [.. (await WithFileAsync(pdf, path => ("pdffonts", [path]))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(l => l.Split(' ')[0].Split('+')[^1]).Distinct()];

    /// <summary>The words of the second column of the table of duties, between head and foot of the pages.</summary>
    public static Task<string> TasksAsync(byte[] pdf) => RunAsync(pdf, "-r", "72", "-x", "183", "-y", "57", "-W", "137", "-H", "725");

    /// <summary>Without white space: a PDF does not tell where a Thai line was broken from where there was a space.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    private static Task<string> RunAsync(byte[] pdf, params string[] more) =>
        WithFileAsync(pdf, path => ("pdftotext", ["-raw", .. more, "-enc", "UTF-8", path, "-"]));

    private static async Task<string> WithFileAsync(byte[] pdf, Func<string, (string Program, string[] Arguments)> command)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, pdf);
            var (program, arguments) = command(path);
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? text : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
