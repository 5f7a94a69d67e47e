namespace PaLineBot.Tests.Documents;

/// <summary>A program that looks like LibreOffice, starts another, and never ends.</summary>
internal sealed class HangingOffice : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("paline-hang-");

    /// <summary>Makes it.</summary>
    public HangingOffice()
    {
        File.WriteAllText(Path, $"#!/bin/sh\nsleep 600 &\necho $! > {ChildFile}\nwait\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Its path.</summary>
    public string Path => System.IO.Path.Combine(folder.FullName, "soffice");

    /// <summary>Whether what it started still runs.</summary>
    public bool ChildLives => File.Exists(StatusFile) && !File.ReadAllText(StatusFile).Contains("State:\tZ", StringComparison.Ordinal);

    private string ChildFile => System.IO.Path.Combine(folder.FullName, "child");

    private string StatusFile => $"/proc/{File.ReadAllText(ChildFile).Trim()}/status";

    /// <inheritdoc />
    public void Dispose() => folder.Delete(recursive: true);
}
