namespace PaLineBot.Tests.Documents;

/// <summary>A shell script in the place of LibreOffice, which may run as anybody; what it leaves in <c>$OUT</c> can be read.</summary>
internal sealed class ScriptedOffice : IDisposable
{
    private const UnixFileMode Everybody = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("paline-script-");

    /// <summary>Makes it.</summary>
    /// <param name="script">Lines of the shell; <c>makepdf</c> writes a PDF for each document it was given.</param>
    public ScriptedOffice(string script)
    {
        File.WriteAllText(
            Path,
            $$"""
            #!/bin/sh
            OUT={{Out}}
            makepdf() { for f in "$@"; do case $f in *.docx) { echo %PDF-1.7; head -c 200 /dev/zero; echo %%EOF; } > "${f%.docx}.pdf";; esac; done; }
            {{script}}

            """);
        Directory.CreateDirectory(Out);
        Allow(Path, Everybody);
        Allow(folder.FullName, Everybody);
        Allow(Out, Everybody | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite);
    }

    /// <summary>Its path.</summary>
    public string Path => System.IO.Path.Combine(folder.FullName, "soffice");

    /// <summary>Files it left.</summary>
    public int Count => Directory.GetFiles(Out).Length;

    private string Out => System.IO.Path.Combine(folder.FullName, "out");

    /// <summary>Whether it left this file.</summary>
    public bool Has(string name) => File.Exists(System.IO.Path.Combine(Out, name));

    /// <summary>What it left in a file.</summary>
    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Out, name));

    /// <summary>Whether it left this folder.</summary>
    public bool HasFolder(string name) => Directory.Exists(System.IO.Path.Combine(Out, name));

    /// <summary>Whether the process still runs whose number it left in a file.</summary>
    public bool Lives(string name) =>
        File.Exists($"/proc/{Read(name).Trim()}/status") && !File.ReadAllText($"/proc/{Read(name).Trim()}/status").Contains("State:\tZ", StringComparison.Ordinal);

    /// <summary>Lets a script go on that waits for this file.</summary>
    public void Put(string name) => File.WriteAllText(System.IO.Path.Combine(Out, name), "");

    /// <inheritdoc />
    public void Dispose() => folder.Delete(recursive: true);

    private static void Allow(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode | UnixFileMode.UserWrite);
        }
    }
}
