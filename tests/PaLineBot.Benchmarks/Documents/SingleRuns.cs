using System.Diagnostics;

namespace PaLineBot.Benchmarks.Documents;

/// <summary>What one would do without us: LibreOffice started anew for each document, with its own profile kept.</summary>
internal static class SingleRuns
{
    // The whole benchmark has to end in four minutes, also on a busy machine.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(165);

    /// <summary>Converts each by itself, until the time is over.</summary>
    /// <returns>How many were converted, and the seconds it took.</returns>
    public static async Task<(int Done, double Seconds)> RunAsync(string program, IReadOnlyList<byte[]> documents)
    {
        var folder = Directory.CreateTempSubdirectory("paline-single-");
        try
        {
            await ConvertAsync(program, folder, documents[0]);
            var started = Stopwatch.GetTimestamp();
            var done = 0;
            while (done < documents.Count && Stopwatch.GetElapsedTime(started) < Most)
            {
                await ConvertAsync(program, folder, documents[done++]);
            }

            return (done, Stopwatch.GetElapsedTime(started).TotalSeconds);
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
