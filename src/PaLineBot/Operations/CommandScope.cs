using Npgsql;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.Rules.Text;
using PaLineBot.Time;

namespace PaLineBot.Operations;

/// <summary>What a command works with: checked settings and a migrated database (the private one is started when none is configured).</summary>
public sealed class CommandScope : IAsyncDisposable
{
    private readonly EmbeddedPostgres? embedded;
    private ServiceProvider? services;

    private CommandScope(string verb, WebApplicationBuilder builder, Settings settings, TimeProvider clock, string connectionString, EmbeddedPostgres? embedded, TextWriter output)
    {
        (Verb, Builder, Settings, Clock, ConnectionString, Output) = (verb, builder, settings, clock, connectionString, output);
        this.embedded = embedded;
    }

    /// <summary>The command, for example <c>person add</c>.</summary>
    public string Verb { get; }

    /// <summary>Host builder with the configuration.</summary>
    public WebApplicationBuilder Builder { get; }

    /// <summary>Checked settings.</summary>
    public Settings Settings { get; }

    /// <summary>The service's clock: with a simulator, as it stands there now.</summary>
    public TimeProvider Clock { get; }

    public string ConnectionString { get; }

    /// <summary>Where a command writes what it did.</summary>
    public TextWriter Output { get; }

    /// <summary>The service's parts, for commands that do not serve.</summary>
    public IServiceProvider Services => services ??= new ServiceCollection()
        .AddLogging(l => l.AddSimpleConsole())
        .AddPaLineBot(Settings, ConnectionString, Clock)
        .BuildServiceProvider();

    public NpgsqlDataSource Database => Services.GetRequiredService<NpgsqlDataSource>();

    /// <summary>An option such as <c>--key demo</c>.</summary>
    /// <exception cref="SettingException">It is missing.</exception>
    public string Option(string name) =>
        OptionOrNull(name) ?? throw new SettingException($"--{name}", "is required for this command");

    /// <summary>An option, or null; a text as all others are stored.</summary>
    public string? OptionOrNull(string name) => ThaiText.Normalise(Builder.Configuration[name] ?? "").Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The file that an option names, as the file system calls it, or null.</summary>
    public string? FileOrNull(string name) => Builder.Configuration[name] is { Length: > 0 } file ? file : null;

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

        if (FileOrNull($"{name}-file") is not { } file)
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
    public static async Task<CommandScope> OpenAsync(string verb, string[] args, TextWriter? output = null)
    {
        // Settings are read once; watching the folder for changes would report every write of a database in it.
        var builder = WebApplication.CreateSlimBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // That the server listens is told when it is warm.
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Configuration.AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true);
        builder.Configuration.AddEnvironmentVariables().AddCommandLine(args);
        var settings = Settings.From(builder.Configuration);
        var clock = await ServiceClock.ReadAsync(settings.Simulator);
        var embedded = settings.ConnectionString is null ? await EmbeddedPostgres.StartAsync(settings.DataFolder) : null;
        var connectionString = settings.ConnectionString ?? embedded!.ConnectionString();
        await using (var database = NpgsqlDataSource.Create(connectionString))
        {
            await MigrateAsync(database, clock);
        }

        return new CommandScope(verb, builder, settings, clock, connectionString, embedded, output ?? Console.Out);
    }

    /// <summary>Does something in one transaction, which is committed when it is done.</summary>
    public async Task<T> ChangeAsync<T>(int districtId, Func<Work, Task<T>> change)
    {
        await using var connection = await Database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var result = await change(await WorkAsync(connection, transaction, districtId));
        await transaction.CommitAsync();
        return result;
    }

    /// <summary>Work in a transaction of one's own.</summary>
    public async Task<Work> WorkAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, int districtId) => new(
        connection,
        transaction,
        await Services.GetRequiredService<DistrictDirectory>().ReadAsync(connection, transaction, districtId),
        Actor.OfCommand(Verb),
        Clock.GetUtcNow());

    /// <inheritdoc cref="ChangeAsync{T}"/>
    public Task ChangeAsync(int districtId, Func<Work, Task> change) => ChangeAsync(districtId, async work =>
    {
        await change(work);
        return true;
    });

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

    private static async Task MigrateAsync(NpgsqlDataSource database, TimeProvider clock)
    {
        try
        {
            await Migrator.MigrateAsync(database, clock);
        }
        catch (NpgsqlException e) when (e is not PostgresException)
        {
            throw new SettingException("ConnectionStrings:Default", $"should lead to a running PostgreSQL ({e.Message})");
        }
    }
}
