using System.Diagnostics;
using System.Globalization;

namespace PaLineBot.Documents.Pdf;

/// <summary>One run of LibreOffice over some documents, in a folder and a profile of its own, bounded in time and memory.</summary>
/// <param name="program">Path of <c>soffice</c>.</param>
/// <param name="folder">Folder of this worker: fonts, profile, and the documents of the run.</param>
/// <param name="home">The folder's home, and the walls around it.</param>
/// <param name="memory">Most address space in MB.</param>
internal sealed class OfficeRun(string program, string folder, OfficeHome home, int memory, TimeProvider clock)
{
    // Untagged, without bookmarks: a fifth of the export's time, and these papers are forms to print and sign.
    private const string Filter =
        """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"},"ExportBookmarks":{"type":"boolean","value":"false"},"ExportFormFields":{"type":"boolean","value":"false"}}""";

    // Memory of one document is kept for the next instead of being given back and asked for again, in large pages and with
    // many small pieces at hand: a third of the time.
    private static readonly (string Name, string Value)[] KeepMemory =
    [
        ("MALLOC_ARENA_MAX", "1"), ("MALLOC_TOP_PAD_", "67108864"), ("MALLOC_TRIM_THRESHOLD_", "536870912"), ("MALLOC_MMAP_THRESHOLD_", "268435456"),
        ("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1:glibc.malloc.tcache_count=2000"),
    ];

    /// <summary>Converts; null stands for a document that gave no PDF.</summary>
    /// <param name="most">Most time for the whole run; then it is ended with everything it started.</param>
    /// <param name="cancel">Ends the run.</param>
    public async Task<byte[]?[]> ConvertAsync(IReadOnlyList<byte[]> documents, TimeSpan most, CancellationToken cancel)
    {
        // A name of its own: a program that was just ended and still writes can put nothing into the next run.
        var work = new DirectoryInfo(home.OwnFolder(Path.Combine(folder, Guid.NewGuid().ToString("N"))));
        try
        {
            var names = documents.Select((_, i) => Path.Combine(work.FullName, i.ToString(CultureInfo.InvariantCulture))).ToList();
            for (var i = 0; i < documents.Count; i++)
            {
                await File.WriteAllBytesAsync(names[i] + ".docx", documents[i], cancel);
                home.Give(names[i] + ".docx");
            }

            await RunAsync(work.FullName, names.Select(n => n + ".docx"), most, cancel);
            return [.. names.Select(n => Read(n + ".pdf"))];
        }
        finally
        {
            Clear(work);
        }
    }

    // What a program that was just ended still writes goes with the worker's folder.
    private static void Clear(DirectoryInfo work)
    {
        try
        {
            work.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private async Task RunAsync(string work, IEnumerable<string> files, TimeSpan most, CancellationToken cancel)
    {
        using var process = Process.Start(Start(work, files)) ?? throw new InvalidOperationException("soffice did not start");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var late = new CancellationTokenSource(most, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        try
        {
            await process.WaitForExitAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancel.ThrowIfCancellationRequested();
        }
    }

    private ProcessStartInfo Start(string work, IEnumerable<string> files)
    {
        var profile = OfficeProfile.MakeIn(home, Path.Combine(folder, "profile"));
        // Papers give way: on a busy machine a webhook is not kept waiting by them.
        string[] command =
        [
            .. home.Walls.Prefix, "/bin/sh", "-c", """ulimit -v "$0"; exec nice -n 5 "$@" """, ((long)memory * 1024).ToString(CultureInfo.InvariantCulture), program,
            $"-env:UserInstallation={new Uri(profile)}", "--headless", "--norestore", "--nolockcheck", "--nodefault",
            "--infilter=MS Word 2007 XML", "--convert-to", Filter, "--outdir", work, .. files,
        ];
        var fonts = OfficeFonts.WriteTo(folder, home.Fonts, home.OwnFolder(Path.Combine(folder, "fontcache")));
        home.Give(fonts);
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = work, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = profile;
        start.Environment["TMPDIR"] = work;
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["SAL_USE_VCLPLUGIN"] = "svp";
        start.Environment["FONTCONFIG_FILE"] = fonts;
        foreach (var (name, value) in KeepMemory)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    // A file that is cut short has no end mark: the run was ended while it was written. A link is none of ours: it could name a file that only we may read.
    private static byte[]? Read(string path) =>
        new FileInfo(path) is { Exists: true, LinkTarget: null } && File.ReadAllBytes(path) is { Length: > 100 } bytes && bytes.AsSpan(^64..).IndexOf("%%EOF"u8) >= 0 ? bytes : null;
}
