using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.LineSimulator;
using PaLineBot.People;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.Tests.Support;

/// <summary>A district with schools and people, a LINE to talk through, and a running service.</summary>
public sealed class World : IAsyncDisposable
{
    private readonly string folder;
    private readonly List<ServiceInstance> services = [];
    private IDataProtectionProvider? protection;

    private World(string folder, string connectionString, SimulatorApp line)
    {
        (this.folder, ConnectionString, Line) = (folder, connectionString, line);
        Database = NpgsqlDataSource.Create(connectionString);
        Http = new HttpClient { BaseAddress = new Uri(line.Address) };
    }

    /// <summary>The key of the first district.</summary>
    public const string District = "demo";

    /// <summary>The simulator.</summary>
    public SimulatorApp Line { get; }

    /// <summary>The simulator's control API.</summary>
    public HttpClient Http { get; }

    /// <summary>The database.</summary>
    public string ConnectionString { get; }

    /// <summary>The database.</summary>
    public NpgsqlDataSource Database { get; }

    /// <summary>Folder of the encryption keys.</summary>
    public string DataFolder => folder;

    /// <summary>What time it is here, by the simulator's clock, which everything follows unless there is another.</summary>
    public DateTimeOffset Now => Clock?.GetUtcNow() ?? TimeProvider.System.GetUtcNow() + Line.Platform.Clock.Offset;

    /// <summary>A clock that the services of this world have in place of the simulator's, or null.</summary>
    public TimeProvider? Clock { get; set; }

    /// <summary>The running services.</summary>
    public IReadOnlyList<ServiceInstance> Services => services;

    /// <summary>The first service.</summary>
    public ServiceInstance Service => services[0];

    /// <summary>Starts a world with one district and, unless told otherwise, one service on a database of its own.</summary>
    public static async Task<World> StartAsync(bool withService = true, string? database = null)
    {
        DapperTypes.Register();
        var folder = Directory.CreateTempSubdirectory("paline-world-").FullName;
        var line = await SimulatorApp.StartAsync(new SimulatorOptions { Port = 0, WebhookTimeoutMs = 10_000 });
        var world = new World(folder, database ?? await TestPostgres.NewDatabaseAsync(), line);
        await world.LetItBeEveningAsync();
        await world.AddDistrictAsync(District);
        if (withService)
        {
            await world.AddServiceAsync();
        }

        return world;
    }

    /// <summary>Starts a world on the database of a former release, with its keys, at a moment; the service is not started yet.</summary>
    public static async Task<World> OfAsync(string database, string keys, DateTimeOffset now)
    {
        DapperTypes.Register();
        var folder = Directory.CreateTempSubdirectory("paline-world-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "keys"));
        foreach (var key in Directory.GetFiles(keys))
        {
            File.Copy(key, Path.Combine(folder, "keys", Path.GetFileName(key)));
        }

        var line = await SimulatorApp.StartAsync(new SimulatorOptions { Port = 0, WebhookTimeoutMs = 10_000 });
        var world = new World(folder, database, line);
        await world.SetClockAsync(now);
        await world.OpenChannelAsync(District, Channel(District).Id, Channel(District).Secret);
        return world;
    }

    /// <summary>An account that has the district's account as a friend since before: no service hears of it.</summary>
    public async Task<LinePerson> KnownAsync(string userId, string name)
    {
        await Http.OrderAsync("/control/users", new { id = userId, displayName = name });
        await Http.OrderAsync($"/control/users/{userId}/follow", new { channel = District });
        return new LinePerson(this, userId, name, District);
    }

    // In sending hours what waits is pushed by itself, between the answers that a test reads; so nobody is pushed to until a test says when it is.
    private async Task LetItBeEveningAsync()
    {
        if (SendingHours.AreOpen(Now))
        {
            await Http.OrderAsync("/control/clock", new { now = SendingHours.EndOf(Now).AddMinutes(30) });
        }
    }

    /// <summary>Starts a world whose service has other settings than usual.</summary>
    public static async Task<World> StartWithAsync(params (string Name, string Value)[] settings)
    {
        var world = await StartAsync(withService: false);
        await world.AddServiceAsync(settings: settings.ToDictionary(s => s.Name, s => (string?)s.Value));
        return world;
    }

    /// <summary>Starts one more service on the same database; the first is where webhooks go.</summary>
    public async Task<ServiceInstance> AddServiceAsync(
        string? connectionString = null, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? change = null)
    {
        var service = await ServiceInstance.StartAsync(connectionString ?? ConnectionString, Line.Address, folder, settings, Clock, change);
        services.Add(service);
        if (services.Count == 1)
        {
            await SendWebhooksToAsync(service.Address);
        }

        return service;
    }

    /// <summary>Every district's webhooks go to this service.</summary>
    public async Task SendWebhooksToAsync(string address)
    {
        await using var connection = await Database.OpenConnectionAsync();
        foreach (var key in await connection.QueryAsync<string>("select key from districts"))
        {
            await Http.OrderAsync("/control/channels", new { key, webhookUrl = $"{address}/line/{key}/webhook" });
        }
    }

    /// <summary>Adds a district with a channel of its own.</summary>
    public async Task AddDistrictAsync(string key)
    {
        var (channelId, secret) = Channel(key);
        var protector = new SecretProtector(Protection);
        await ExecuteAsync(
            """
            insert into districts (key, name, short_name, help_contact, channel_id, channel_secret, liff_id, login_channel_id, login_channel_secret, created_at)
            values (@key, @name, @name, 'กลุ่มบริหารงานบุคคล โทร. 02-000-0000', @channelId, @secret, @liff, @login, @loginSecret, @now)
            """,
            new
            {
                key,
                name = $"สพป.{key} เขต 1",
                channelId,
                secret = protector.Protect(secret),
                liff = LiffId(key),
                login = LoginChannel(key),
                loginSecret = protector.Protect(LoginSecret(key)),
                now = Now.UtcDateTime,
            });
        await OpenChannelAsync(key, channelId, secret);
        if (services.Count > 0)
        {
            await Eventually.HoldsAsync(() => KnowsAsync(key));
        }
    }

    private async Task OpenChannelAsync(string key, string channelId, string secret)
    {
        var webhookUrl = services.Count > 0 ? $"{Service.Address}/line/{key}/webhook" : null;
        await Http.OrderAsync("/control/channels", new { key, channelId, channelSecret = secret, webhookUrl, quota = 1_000_000 });
        await Http.OrderAsync("/control/liff", new
        {
            channel = key,
            liffId = LiffId(key),
            endpointUrl = $"{webhookUrl?[..webhookUrl.IndexOf("/line/", StringComparison.Ordinal)] ?? "http://127.0.0.1:1"}/liff/{key}/",
            loginChannelId = LoginChannel(key),
            loginChannelSecret = LoginSecret(key),
        });
    }

    private IDataProtectionProvider Protection => protection ??= DataProtectionProvider.Create(
        new DirectoryInfo(Path.Combine(folder, "keys")), b => b.SetApplicationName("PaLineBot"));

    /// <summary>LIFF id of a district's mini-app.</summary>
    public static string LiffId(string key) => $"2000000002-{key}";

    /// <summary>Login channel of a district's mini-app.</summary>
    public static string LoginChannel(string key) => $"login-{key}";

    private static (string Id, string Secret) Channel(string key) => ($"channel-{key}", $"secret-of-{key}-0123456789");

    private static string LoginSecret(string key) => $"login-secret-of-{key}-0123456789ab";

    /// <summary>Adds a school.</summary>
    public Task AddSchoolAsync(string code, string name, string district = District) =>
        ExecuteAsync(
            "insert into schools (district_id, code, name) values ((select id from districts where key = @district), @code, @name)",
            new { district, code, name });

    /// <summary>Adds a person known to the office, with a code to join by, and a LINE account that has not joined yet.</summary>
    public async Task<LinePerson> AddPersonAsync(
        string name, Position position, AcademicStanding standing, string? school = null, string district = District)
    {
        var (personId, code) = await AsStaffAsync(
            async work =>
            {
                // Who is said to be of a school that the test does not have is of none.
                var known = await work.FindAsync<string>("select code from schools where district_id = @d and code = @school", new { school });
                var id = await PeopleRecords.AddAsync(work, known, name, position, standing);
                return (id, await PeopleRecords.IssueCodeAsync(work, id));
            },
            district);
        return await NewAccountAsync(name, district) with { PersonId = personId, Code = code };
    }

    /// <summary>Does something as the district's staff do it at the command line.</summary>
    public Task<T> AsStaffAsync<T>(Func<Work, Task<T>> act, string district = District) => WorkAsync(Actor.OfCommand("test"), act, district);

    /// <summary>Does something as a turn or a request of this person does it.</summary>
    public Task<T> AsPersonAsync<T>(LinePerson person, Func<Work, Task<T>> act) => WorkAsync(
        new Actor(person.UserId, null),
        async work =>
        {
            work.ActAs((await AccountReader.Of(new PersonQuery()).OneAsync(work, person.UserId, CancellationToken.None)).Person);
            return await act(work);
        },
        person.Channel);

    private async Task<T> WorkAsync<T>(Actor actor, Func<Work, Task<T>> act, string district)
    {
        await using var connection = await Database.OpenConnectionAsync();
        var id = await connection.ExecuteScalarAsync<int>("select id from districts where key = @district", new { district });
        await using var transaction = await connection.BeginTransactionAsync();
        var pepper = await new Peppers(Protection).OfAsync(connection, transaction, id);
        var known = new District(id, district, district, district, null, null, "", []) { Pepper = pepper };
        var result = await act(new Work(connection, transaction, known, actor, Now));
        await transaction.CommitAsync();
        return result;
    }

    /// <inheritdoc cref="AsStaffAsync{T}"/>
    public Task AsStaffAsync(Func<Work, Task> act, string district = District) => AsStaffAsync(
        async work =>
        {
            await act(work);
            return true;
        },
        district);

    /// <summary>A LINE account that the office knows nothing of.</summary>
    public async Task<LinePerson> NewAccountAsync(string name, string district = District)
    {
        var created = await Http.OrderAsync("/control/users", new { displayName = name });
        return new LinePerson(this, created.GetProperty("id").GetString()!, name, district);
    }

    /// <summary>Moves the clock of LINE and of every service.</summary>
    public async Task MoveClockAsync(TimeSpan by)
    {
        await Http.OrderAsync("/control/clock", new { advance = System.Xml.XmlConvert.ToString(by) });
        await ClockHasArrivedAsync();
    }

    /// <summary>Sets the clock of LINE and of every service.</summary>
    public async Task SetClockAsync(DateTimeOffset now)
    {
        await Http.OrderAsync("/control/clock", new { now });
        await ClockHasArrivedAsync();
    }

    /// <summary>It is a Sunday night: nothing is pushed that is not urgent, so that news comes with the next reply.</summary>
    public Task SleepsAsync() => SetClockAsync(new DateTimeOffset(2026, 12, 6, 3, 0, 0, TimeSpan.FromHours(7)));

    /// <summary>Orders a fault of the simulator (docs/simulator.md, Faults).</summary>
    public Task FaultAsync(object fault) => Http.OrderAsync("/control/faults", fault);

    /// <summary>LINE behaves again.</summary>
    public async Task EndFaultsAsync() => (await Http.DeleteAsync(new Uri("/control/faults", UriKind.Relative))).EnsureSuccessStatusCode();

    /// <summary>Runs a statement.</summary>
    public async Task<int> ExecuteAsync(string sql, object? parameters = null)
    {
        await using var connection = await Database.OpenConnectionAsync();
        return await connection.ExecuteAsync(sql, parameters);
    }

    /// <summary>The only value.</summary>
    public async Task<T?> ScalarAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = await Database.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<T>(sql, parameters);
    }

    /// <summary>Waits until no webhook, event or message is under way.</summary>
    public async Task IsQuietAsync()
    {
        await Http.GetAsync(new Uri("/control/idle?waitMs=20000", UriKind.Relative));
        await Eventually.HoldsAsync(
            async () => await ScalarAsync<long>("select (select count(*) from inbox where status = 0) + (select count(*) from outbox where status = 0)") == 0,
            // A message that LINE answered too late on a busy machine is tried again after a while.
            seconds: 180);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        foreach (var service in services)
        {
            await service.DisposeAsync();
        }

        await Line.DisposeAsync();
        await Database.DisposeAsync();
        await TestPostgres.DropAsync(ConnectionString);
        await Eventually.HoldsAsync(IsGone);
    }

    // A LibreOffice that was just ended may still be writing into it.
    private bool IsGone()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
        }

        return !Directory.Exists(folder);
    }

    private async Task<bool> KnowsAsync(string key)
    {
        using var content = new StringContent("{}");
        using var http = new HttpClient();
        return (await http.PostAsync(new Uri($"{Service.Address}/line/{key}/webhook"), content)).StatusCode != System.Net.HttpStatusCode.NotFound;
    }

    private async Task ClockHasArrivedAsync()
    {
        var clock = await Http.OrderAsync("/control/clock");
        var offset = TimeSpan.FromMilliseconds(clock.GetProperty("offsetMs").GetDouble());
        await Eventually.HoldsAsync(() => services.All(s => (s.ClockOffset - offset).Duration() < TimeSpan.FromMilliseconds(5)));
    }
}
