using PaLineBot.Hosting;

namespace PaLineBot.Documents;

/// <summary>Settings of papers, documented in <c>appsettings.Example.json</c>.</summary>
public sealed record DocumentSettings
{
    private const long Megabyte = 1_000_000;

    /// <summary>LibreOffice's <c>soffice</c>, or null to look where it usually is.</summary>
    public string? Office { get; init; }

    /// <summary>How many LibreOffice processes run at once.</summary>
    public int OfficeProcesses { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>Most memory of one LibreOffice process, in MB of address space.</summary>
    public int OfficeMemory { get; init; } = 3000;

    /// <summary>Most time for one document; a batch has this much for its start and a share for each.</summary>
    public TimeSpan OfficeTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The account under which LibreOffice runs when the service is root; it needs no rights at all.</summary>
    public string OfficeUser { get; init; } = "nobody";

    /// <summary>Longer papers are offered as Word files only.</summary>
    public int MostPages { get; init; } = 600;

    /// <summary>How many PDFs one person may wait for; they are made one after another.</summary>
    public int PapersForPerson { get; init; } = 4;

    /// <summary>How much room PDFs of submitted papers take in the database.</summary>
    public long MostKeptBytes { get; init; } = 1000 * Megabyte;

    /// <summary>How long one is kept after it was last asked for.</summary>
    public TimeSpan PapersKept { get; init; } = TimeSpan.FromDays(90);

    /// <summary>How much memory PDFs of drafts take.</summary>
    public long MostDraftBytes { get; init; } = 50 * Megabyte;

    /// <summary>In which LibreOffice works.</summary>
    public required string OfficeFolder { get; init; }

    /// <summary>Reads and checks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static DocumentSettings From(SettingReader reader, string dataFolder)
    {
        var defaults = new DocumentSettings { OfficeFolder = Path.Combine(dataFolder, "office") };
        return new DocumentSettings
        {
            Office = reader.Text("Documents:Office"),
            OfficeProcesses = reader.Number("Documents:OfficeProcesses", defaults.OfficeProcesses, 1, 16),
            OfficeMemory = reader.Number("Documents:OfficeMemoryMb", defaults.OfficeMemory, 1000, 64000),
            OfficeTime = TimeSpan.FromSeconds(reader.Number("Documents:OfficeSeconds", (int)defaults.OfficeTime.TotalSeconds, 5, 600)),
            OfficeUser = reader.Text("Documents:OfficeUser") ?? defaults.OfficeUser,
            MostPages = reader.Number("Documents:MostPages", defaults.MostPages, 20, 10_000),
            PapersForPerson = reader.Number("Documents:PapersForPerson", defaults.PapersForPerson, 1, 100),
            MostKeptBytes = reader.Number("Documents:KeptMegabytes", (int)(defaults.MostKeptBytes / Megabyte), 0, 1_000_000) * Megabyte,
            PapersKept = TimeSpan.FromDays(reader.Number("Documents:KeptDays", (int)defaults.PapersKept.TotalDays, 1, 3650)),
            MostDraftBytes = reader.Number("Documents:DraftMegabytes", (int)(defaults.MostDraftBytes / Megabyte), 0, 10_000) * Megabyte,
            OfficeFolder = defaults.OfficeFolder,
        };
    }
}
