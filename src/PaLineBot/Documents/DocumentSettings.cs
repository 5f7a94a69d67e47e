using PaLineBot.Operations;

namespace PaLineBot.Documents;

/// <summary>Settings of papers, documented in <c>appsettings.Example.json</c>.</summary>
public sealed record DocumentSettings
{
    /// <summary>LibreOffice's <c>soffice</c>, or null to look where it usually is.</summary>
    public string? Office { get; init; }

    /// <summary>How many LibreOffice processes run at once.</summary>
    public int OfficeProcesses { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>Most memory of one LibreOffice process, in MB of address space.</summary>
    public int OfficeMemory { get; init; } = 3000;

    /// <summary>Most time for one document; a batch has this much for its start and a share for each.</summary>
    public TimeSpan OfficeTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a link to a file works.</summary>
    public TimeSpan LinkLifetime { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Where people reach this service, or null for the address it listens on.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Reads and checks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static DocumentSettings From(SettingReader reader)
    {
        var defaults = new DocumentSettings();
        return new DocumentSettings
        {
            Office = reader.Text("Documents:Office"),
            OfficeProcesses = reader.Number("Documents:OfficeProcesses", defaults.OfficeProcesses, 1, 16),
            OfficeMemory = reader.Number("Documents:OfficeMemoryMb", defaults.OfficeMemory, 1000, 64000),
            OfficeTime = TimeSpan.FromSeconds(reader.Number("Documents:OfficeSeconds", (int)defaults.OfficeTime.TotalSeconds, 5, 600)),
            LinkLifetime = TimeSpan.FromMinutes(reader.Number("Documents:LinkMinutes", (int)defaults.LinkLifetime.TotalMinutes, 1, 1440)),
            PublicAddress = reader.Address("Public:Address"),
        };
    }
}
