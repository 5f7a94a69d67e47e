using System.Diagnostics;

namespace PaLineBot.Benchmarks.Documents;

/// <summary>What one would do without us: LibreOffice started anew for each document, with its own profile kept.</summary>
internal static class SingleRuns
{
    /// <summary>Converts each by itself.</summary>
    /// <returns>Seconds it took.</returns>
    public static async Task<double> RunAsync(string program, IReadOnlyList<byte[]> documents)
    {
        var folder = Directory.CreateTempSubdirectory("paline-single-");
        try
        {
            await ConvertAsync(program, folder, documents[0]);
            var started = Stopwatch.GetTimestamp();
            foreach (var document in documents)
            {
                await ConvertAsync(program, folder, document);
            }

            return Stopwatch.GetElapsedTime(started).TotalSeconds;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ConvertAsync(string program, DirectoryInfo folder, byte[] document)
    {
        var (docx, pdf) = (Path.Combine(folder.FullName, "one.docx"), Path.Combine(folder.FullName, "one.pdf"));
        await File.WriteAllBytesAsync(docx, document);
        File.Delete(pdf);
        string[] arguments = [$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, docx];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();
        if (!File.Exists(pdf))
        {
            throw new InvalidOperationException("a single run made no PDF");
        }
    }
}
