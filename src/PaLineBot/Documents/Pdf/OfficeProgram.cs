namespace PaLineBot.Documents.Pdf;

/// <summary>Finds LibreOffice.</summary>
public static class OfficeProgram
{
    private static readonly string[] Usual = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice"];

    /// <summary>The path of <c>soffice</c>, or null when it is not there.</summary>
    /// <param name="setting">A path that was set, or null.</param>
    public static string? Find(string? setting) => setting is not null
        ? (File.Exists(setting) ? setting : null)
        : OnPath().Concat(Usual).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(p => Path.Combine(p, "soffice"));
}
