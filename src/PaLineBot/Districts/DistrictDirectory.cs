using Dapper;
using Npgsql;
using PaLineBot.Line.Tokens;

namespace PaLineBot.Districts;

/// <summary>
/// All districts in memory, read again every few seconds, so that adding a district or rotating a secret needs no restart.
/// </summary>
public sealed partial class DistrictDirectory(
    NpgsqlDataSource database,
    SecretProtector protector,
    Peppers peppers,
    JoiningSettings joining,
    RetentionSettings retention,
    TimeProvider clock,
    ILogger<DistrictDirectory> log) : BackgroundService
{
    private const string Query =
        """
        select id, key, name, short_name, help_contact, submit_by, channel_id,
               channel_secret, pepper, liff_id, login_channel_id, login_channel_secret,
               case when previous_secret_until > @now then previous_channel_secret end as previous_channel_secret
        from districts
        """;

    private static readonly TimeSpan RefreshEvery = TimeSpan.FromSeconds(5);
    private volatile Snapshot snapshot = new([]);

    /// <summary>The district with this key, or null.</summary>
    public District? Find(string key) => snapshot.ByKey.GetValueOrDefault(key);

    /// <summary>The district with this id, or null.</summary>
    public District? Find(int id) => snapshot.ById.GetValueOrDefault(id);

    public IReadOnlyCollection<District> All => snapshot.ById.Values;

    /// <summary>Reads the districts again now.</summary>
    public async Task RefreshAsync(CancellationToken cancel = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        var districts = new List<District>();
        foreach (var row in await connection.QueryAsync<Row>(Query + " -- all districts on purpose: this is the list of them", new { now = clock.GetUtcNow() }))
        {
            districts.Add(ToDistrict(row, row.Pepper is null ? await NewPepperAsync(connection, row.Id, cancel) : peppers.Read(row.Pepper)));
        }

        snapshot = new Snapshot(districts);
    }

    /// <summary>One district as a transaction sees it, also one that it has just added.</summary>
    public async Task<District> ReadAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, int id) => ToDistrict(
        await connection.QuerySingleAsync<Row>(Query + " where id = @id", new { id, now = clock.GetUtcNow() }, transaction),
        await peppers.OfAsync(connection, transaction, id));

    private async Task<Pepper> NewPepperAsync(NpgsqlConnection connection, int districtId, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var pepper = await peppers.OfAsync(connection, transaction, districtId);
        await transaction.CommitAsync(cancel);
        return pepper;
    }

    /// <inheritdoc />
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(RefreshEvery);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RefreshAsync(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                RefreshFailed(e.Message);
            }
        }
    }

    private District ToDistrict(Row row, Pepper pepper) => new(
        row.Id, row.Key, row.Name, row.ShortName, row.HelpContact, row.SubmitBy, row.ChannelId,
        row.PreviousChannelSecret is null
            ? [protector.Unprotect(row.ChannelSecret)]
            : [protector.Unprotect(row.ChannelSecret), protector.Unprotect(row.PreviousChannelSecret)])
    {
        Pepper = pepper,
        Joining = joining,
        Retention = retention,
        Liff = row is { LiffId: { } liff, LoginChannelId: { } login }
            ? new LiffApp(liff, new LoginChannel(login, row.LoginChannelSecret is null ? null : protector.Unprotect(row.LoginChannelSecret)))
            : null,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Districts could not be read again, the known ones stay: {Reason}")]
    private partial void RefreshFailed(string reason);

    private sealed class Snapshot(IReadOnlyList<District> all)
    {
        public Dictionary<string, District> ByKey { get; } = all.ToDictionary(d => d.Key, StringComparer.Ordinal);

        public Dictionary<int, District> ById { get; } = all.ToDictionary(d => d.Id);
    }

    private sealed record Row
    {
        public int Id { get; init; }

        public string Key { get; init; } = "";

        public string Name { get; init; } = "";

        public string ShortName { get; init; } = "";

        public string? HelpContact { get; init; }

        public DateOnly? SubmitBy { get; init; }

        public string ChannelId { get; init; } = "";

        public byte[] ChannelSecret { get; init; } = [];

        public byte[]? Pepper { get; init; }

        public byte[]? PreviousChannelSecret { get; init; }

        public string? LiffId { get; init; }

        public string? LoginChannelId { get; init; }

        public byte[]? LoginChannelSecret { get; init; }
    }
}
