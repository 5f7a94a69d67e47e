using System.Net;
using System.Security.Cryptography.X509Certificates;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Documents;
using PaLineBot.Evidence;
using PaLineBot.Hosting;
using PaLineBot.Inbox;
using PaLineBot.Jobs;
using PaLineBot.Line;
using PaLineBot.Links;
using PaLineBot.Outbox;
using PaLineBot.Privacy;
using PaLineBot.Time;

namespace PaLineBot.Operations;

/// <summary>All settings, read and checked once at start. Documented in <c>appsettings.Example.json</c>.</summary>
public sealed record Settings
{
    /// <summary>PostgreSQL connection string, or null for the private server in <see cref="DataFolder"/>.</summary>
    public required string? ConnectionString { get; init; }

    /// <summary>Folder for the private PostgreSQL and the encryption keys.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Encrypts the keys in <see cref="DataFolder"/>, or null: they lie there in clear.</summary>
    public X509Certificate2? KeyCertificate { get; init; }

    /// <summary>Opens what it closed before <see cref="KeyCertificate"/> took its place, or null.</summary>
    public X509Certificate2? FormerKeyCertificate { get; init; }

    /// <summary>Proxies whose forwarded headers are believed.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Folder of the Flex templates.</summary>
    public required string TemplatesFolder { get; init; }

    /// <summary>Folder with additional form versions, or null.</summary>
    public required string? FormsFolder { get; init; }

    /// <summary>Folder of the built mini-app; it need not be there, then a page says so.</summary>
    public required string LiffFolder { get; init; }

    /// <summary>Where LINE is.</summary>
    public required LineEndpoints Line { get; init; }

    /// <summary>How long to wait for an answer of LINE.</summary>
    public required TimeSpan LineTimeout { get; init; }

    /// <summary>Connections and transactions.</summary>
    public DatabaseSettings Database { get; init; } = new();

    /// <summary>How long handled event ids are kept.</summary>
    public required InboxSettings Inbox { get; init; }

    /// <summary>How long a dead instance's messages wait before another sends them.</summary>
    public required OutboxLease OutboxLease { get; init; }

    public required DocumentSettings Documents { get; init; }

    /// <summary>Links to files.</summary>
    public required LinkSettings Links { get; init; }

    /// <summary>Where people reach this service, or null for the address it listens on.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>What one account may have under way in the mini-app.</summary>
    public RequestLimits Requests { get; init; } = new();

    /// <summary>Limits of joining.</summary>
    public JoiningSettings Joining { get; init; } = new();

    /// <summary>How long what is stored about people is kept.</summary>
    public RetentionSettings Retention { get; init; } = new();

    /// <summary>Where what people take along is packed.</summary>
    public required ArchiveSettings Archives { get; init; }

    /// <summary>Where evidence is kept.</summary>
    public required EvidenceSettings Evidence { get; init; }

    /// <summary>How operators of the deployment are known.</summary>
    public OperatorSettings Operators { get; init; } = new(Key: null);

    /// <summary>Try-out settings.</summary>
    public required SimulatorSettings Simulator { get; init; }

    /// <summary>Reads and checks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static Settings From(IConfiguration configuration)
    {
        var reader = new SettingReader(configuration);
        var data = Path.GetFullPath(reader.Text("Data:Folder") ?? Environment.GetEnvironmentVariable("PALINE_DATA") ?? ".data");
        return new Settings
        {
            ConnectionString = reader.ConnectionString("Default"),
            Database = DatabaseSettings.From(reader),
            DataFolder = data,
            KeyCertificate = Operations.KeyCertificate.From(reader),
            FormerKeyCertificate = Operations.KeyCertificate.Former(reader),
            Proxies = reader.Networks("Proxy:Known"),
            TemplatesFolder = reader.ExistingFolder("Cards:Folder") ?? Path.Combine(AppContext.BaseDirectory, "flex-templates"),
            FormsFolder = reader.ExistingFolder("Forms:Folder"),
            LiffFolder = reader.ExistingFolder("Liff:Folder")
                ?? Path.Combine(AppContext.BaseDirectory, "liff", reader.Address("Simulator:Clock") is null ? "dist" : "dist-simulator"),
            Line = new LineEndpoints
            {
                ApiBase = reader.Address("Line:ApiBase") ?? new LineEndpoints().ApiBase,
                ApiDataBase = reader.Address("Line:ApiDataBase") ?? reader.Address("Line:ApiBase") ?? new LineEndpoints().ApiDataBase,
            },
            LineTimeout = TimeSpan.FromSeconds(reader.Number("Line:TimeoutSeconds", 5, 1, 60)),
            Inbox = new InboxSettings(TimeSpan.FromDays(reader.Number("Inbox:KeepDays", 7, 1, 365))),
            OutboxLease = new OutboxLease(TimeSpan.FromSeconds(reader.Number("Outbox:LeaseSeconds", 15, 1, 30))),
            Documents = DocumentSettings.From(reader, data),
            Links = LinkSettings.From(reader),
            PublicAddress = reader.Address("Public:Address"),
            Requests = RequestLimits.From(reader),
            Joining = JoiningSettings.From(reader),
            Retention = RetentionSettings.From(reader),
            Archives = new ArchiveSettings(Path.Combine(data, "archives")),
            Evidence = EvidenceSettings.From(reader, data),
            Operators = OperatorSettings.From(reader),
            Simulator = new SimulatorSettings(reader.Address("Simulator:Clock")),
        };
    }
}
