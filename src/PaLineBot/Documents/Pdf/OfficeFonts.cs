namespace PaLineBot.Documents.Pdf;

/// <summary>
/// LibreOffice's fonts: only those that come with the program, so that a paper looks the same on every machine: Sarabun in
/// place of TH SarabunPSK, one with tick boxes and symbols, one with emoji.
/// </summary>
internal static class OfficeFonts
{
    private static readonly (string Asked, string Given)[] Aliases =
    [
        ("TH SarabunPSK", "PaLineBot Sarabun"),
        ("TH Sarabun New", "PaLineBot Sarabun"),
        ("Segoe UI Symbol", "DejaVu Sans"),
        ("Segoe UI Emoji", "Noto Emoji"),
    ];

    /// <summary>Folder of the fonts that come with the program.</summary>
    public static string Bundled { get; } = Path.Combine(AppContext.BaseDirectory, "Documents", "Fonts");

    /// <summary>Writes a private fontconfig file.</summary>
    /// <param name="folder">Where it is put.</param>
    /// <param name="fonts">Folder of the fonts.</param>
    /// <param name="cache">Folder of its cache.</param>
    /// <returns>Its path.</returns>
    public static string WriteTo(string folder, string fonts, string cache)
    {
        var aliases = Aliases.Select(a =>
            $"""
              <match target="pattern"><test name="family"><string>{a.Asked}</string></test><edit name="family" mode="assign" binding="same"><string>{a.Given}</string></edit></match>
            """);
        var path = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(
            path,
            $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>{Xml(fonts)}</dir>
              <cachedir>{Xml(cache)}</cachedir>
            {string.Join('\n', aliases)}
            </fontconfig>

            """);
        return path;
    }

    private static string Xml(string text) => System.Security.SecurityElement.Escape(text);
}
