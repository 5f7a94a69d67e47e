using Npgsql;
using PaLineBot.Data;
using PaLineBot.Districts;

namespace PaLineBot.Operations;

/// <summary>What a command works with: checked settings and a migrated database (the private one is started when none is configured).</summary>
public sealed class CommandScope : IAsyncDisposable
{
    private readonly EmbeddedPostgres? embedded;
    private ServiceProvider? services;

    private CommandScope(WebApplicationBuilder builder, Settings settings, string connectionString, EmbeddedPostgres? embedded, TextWriter output)
    {
        (Builder, Settings, ConnectionString, Output) = (builder, settings, connectionString, output);
        this.embedded = embedded;
    }

    /// <summary>Host builder with the configuration.</summary>
    public WebApplicationBuilder Builder { get; }

    /// <summary>Checked settings.</summary>
    public Settings Settings { get; }

    /// <summary>The database.</summary>
    public string ConnectionString { get; }

    /// <summary>Where a command writes what it did.</summary>
    public TextWriter Output { get; }

    /// <summary>The service's parts, for commands that do not serve.</summary>
    public IServiceProvider Services => services ??= new ServiceCollection()
        .AddLogging(l => l.AddSimpleConsole())
        .AddPaLineBot(Settings, ConnectionString)
        .BuildServiceProvider();

    /// <summary>The database.</summary>
    public NpgsqlDataSource Database => Services.GetRequiredService<NpgsqlDataSource>();

    /// <summary>An option such as <c>--key demo</c>.</summary>
    /// <exception cref="SettingException">It is missing.</exception>
    public string Option(string name) =>
        OptionOrNull(name) ?? throw new SettingException($"--{name}", "is required for this command");

    /// <summary>An option, or null.</summary>
    public string? OptionOrNull(string name) => Builder.Configuration[name] is { Length: > 0 } text ? text : null;

    /// <summary>A secret: the first line of the file that <c>--NAME-file</c> names, or of standard input for <c>-</c>. A secret itself as an option could be read by everybody on the machine.</summary>
    /// <exception cref="SettingException">It is missing, or stands among the options.</exception>
    public async Task<string> SecretAsync(string name) =>
        await SecretOrNullAsync(name) ?? throw new SettingException($"--{name}-file", "is required for this command (a file, or - for standard input)");

    /// <summary>As <see cref="SecretAsync"/>, or null when no file is named.</summary>
    public async Task<string?> SecretOrNullAsync(string name)
    {
        if (OptionOrNull(name) is not null)
        {
            throw new SettingException($"--{name}", $"should not stand among the options, where others can read it: use --{name}-file FILE (or - for standard input)");
        }

        if (OptionOrNull($"{name}-file") is not { } file)
        {
            return null;
        }

        using var reader = file == "-" ? Console.In : File.Exists(file) ? File.OpenText(file) : throw new SettingException($"--{name}-file", $"should be a file that exists, not '{file}'");
        return (await reader.ReadLineAsync())?.Trim() is { Length: > 0 } secret ? secret : throw new SettingException($"--{name}-file", "should hold the secret on its first line");
    }

    /// <summary>The district named by <c>--district</c>.</summary>
    /// <exception cref="SettingException">There is no such district.</exception>
    public async Task<District> DistrictAsync()
    {
        var key = Option("district");
        var directory = Services.GetRequiredService<DistrictDirectory>();
        await directory.RefreshAsync();
        return directory.Find(key) ?? throw new SettingException("--district", $"there is no district '{key}'; see: PaLineBot district list");
    }

    /// <summary>Reads the settings, starts the private database when none is configured, and migrates.</summary>
    /// <param name="args">Options, as <c>--name value</c>.</param>
    /// <param name="output">Where a command writes what it did; the console when null.</param>
    public static async Task<CommandScope> OpenAsync(string[] args, TextWriter? output = null)
    {
        // Settings are read once; watching the folder for changes would report every write of a database in it.
        var builder = WebApplication.CreateSlimBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Configuration.AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true);
        builder.Configuration.AddEnvironmentVariables().AddCommandLine(args);
        var settings = Settings.From(builder.Configuration);
        var embedded = settings.ConnectionString is null ? await EmbeddedPostgres.StartAsync(settings.DataFolder) : null;
        var connectionString = settings.ConnectionString ?? embedded!.ConnectionString();
        await using (var database = NpgsqlDataSource.Create(connectionString))
        {
            await MigrateAsync(database);
        }

        return new CommandScope(builder, settings, connectionString, embedded, output ?? Console.Out);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (services is not null)
        {
            await services.DisposeAsync();
        }

        if (embedded is not null)
        {
            await embedded.DisposeAsync();
        }
    }

    private static async Task MigrateAsync(NpgsqlDataSource database)
    {
        try
        {
            await Migrator.MigrateAsync(database);
        }
        catch (NpgsqlException e) when (e is not PostgresException)
        {
            throw new SettingException("ConnectionStrings:Default", $"should lead to a running PostgreSQL ({e.Message})");
        }
    }
}
