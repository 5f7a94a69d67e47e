using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Dapper;
using PaLineBot.Districts;

namespace PaLineBot.Operations;

/// <summary>Commands about districts and their channels.</summary>
public static class DistrictCommands
{
    private static readonly TimeSpan RotationWindow = TimeSpan.FromHours(24);

    /// <summary><c>district add</c>.</summary>
    public static async Task<int> AddAsync(CommandScope scope)
    {
        var key = scope.Option("key");
        var name = scope.OptionOrNull("name") ?? key;
        var id = await AddAsync(scope, new DistrictValues(
            key, name, scope.OptionOrNull("short-name") ?? name, scope.OptionOrNull("help-contact"),
            DistrictValues.Day("--submit-by", scope.OptionOrNull("submit-by")), scope.Option("channel-id"), await scope.SecretAsync("channel-secret")));
        await scope.Output.WriteLineAsync($"district {key} has id {id}; webhook path: /line/{key}/webhook");
        return 0;
    }

    /// <summary><c>district list</c>: keys and names, never secrets.</summary>
    public static async Task<int> ListAsync(CommandScope scope)
    {
        var directory = scope.Services.GetRequiredService<DistrictDirectory>();
        await directory.RefreshAsync();
        foreach (var district in directory.All.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            await scope.Output.WriteLineAsync($"{district.Key}\t{district.ShortName}\tchannel {district.ChannelId}");
        }

        return 0;
    }

    /// <summary><c>district rotate-secret</c>: the old secret stays valid for 24 hours.</summary>
    public static async Task<int> RotateSecretAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        var until = scope.Clock.GetUtcNow() + RotationWindow;
        var secret = await scope.SecretAsync("channel-secret");
        await scope.ChangeAsync(district.Id, async work =>
        {
            await work.ExecuteAsync(
                """
                update districts set previous_channel_secret = channel_secret, previous_secret_until = @until, channel_secret = @secret
                where id = @d
                """,
                new { until = until.UtcDateTime, secret = Protect(scope, secret) });
            await work.AuditAsync("district.secret-rotated", $"district:{district.Id}", new() { ["former until"] = until.ToString("u") });
        });
        await scope.Output.WriteLineAsync($"district {district.Key}: new secret in force, the old one is valid until {until:u}");
        return 0;
    }

    /// <summary><c>district liff</c>: the district's mini-app.</summary>
    public static async Task<int> SetLiffAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        await SetLiffAsync(scope, district.Id, scope.Option("liff-id"), scope.Option("login-channel-id"), await scope.SecretOrNullAsync("login-channel-secret"));
        await scope.Output.WriteLineAsync($"district {district.Key}: LIFF app {scope.Option("liff-id")}; its endpoint URL is https://HOST/liff/{district.Key}/");
        return 0;
    }

    /// <summary>Sets a district's LIFF app.</summary>
    internal static Task SetLiffAsync(CommandScope scope, int districtId, string liffId, string loginChannelId, string? loginChannelSecret) =>
        scope.ChangeAsync(districtId, async work =>
        {
            var before = await work.FindAsync<(string? LiffId, string? Channel, byte[]? Secret)>(
                "select liff_id, login_channel_id, login_channel_secret from districts where id = @d for update");
            if (before.LiffId == liffId && before.Channel == loginChannelId && IsSame(scope, before.Secret, loginChannelSecret))
            {
                return;
            }

            await work.ExecuteAsync(
                "update districts set liff_id = @liffId, login_channel_id = @loginChannelId, login_channel_secret = @secret where id = @d",
                new { liffId, loginChannelId, secret = loginChannelSecret is null ? null : Protect(scope, loginChannelSecret) });
            await work.AuditAsync("district.liff-set", $"district:{districtId}", new()
            {
                ["before"] = new JsonObject { ["liff"] = before.LiffId, ["channel"] = before.Channel },
                ["after"] = new JsonObject { ["liff"] = liffId, ["channel"] = loginChannelId },
            });
        });

    /// <summary>Adds or renews a district.</summary>
    /// <returns>Its id.</returns>
    internal static async Task<int> AddAsync(CommandScope scope, DistrictValues values)
    {
        await using var connection = await scope.Database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var before = await connection.QuerySingleOrDefaultAsync<Known?>(
            "select id, name, short_name, help_contact, submit_by, channel_id, channel_secret as secret from districts where key = @Key for update", values, transaction);
        if (before is not null && before.IsAs(values) && IsSame(scope, before.Secret, values.ChannelSecret))
        {
            return before.Id;
        }

        var id = await connection.QuerySingleAsync<int>(
            """
            insert into districts (key, name, short_name, help_contact, submit_by, channel_id, channel_secret, created_at)
            values (@Key, @Name, @ShortName, @HelpContact, @SubmitBy, @ChannelId, @secret, @now)
            on conflict (key) do update set name = excluded.name, short_name = excluded.short_name, channel_id = excluded.channel_id,
                                            channel_secret = excluded.channel_secret,
                                            help_contact = coalesce(excluded.help_contact, districts.help_contact),
                                            submit_by = coalesce(excluded.submit_by, districts.submit_by)
            returning id
            """,
            new
            {
                values.Key,
                values.Name,
                values.ShortName,
                values.HelpContact,
                values.SubmitBy,
                values.ChannelId,
                secret = Protect(scope, values.ChannelSecret),
                now = scope.Clock.GetUtcNow().UtcDateTime,
            },
            transaction);
        var work = await scope.WorkAsync(connection, transaction, id);
        await work.AuditAsync(before is null ? "district.added" : "district.renewed", $"district:{id}", new()
        {
            ["before"] = before is null ? null : Told(before.Name, before.ChannelId, before.SubmitBy),
            ["after"] = Told(values.Name, values.ChannelId, values.SubmitBy ?? before?.SubmitBy),
        });
        await transaction.CommitAsync();
        return id;
    }

    private static JsonObject Told(string name, string channel, DateOnly? submitBy) =>
        new() { ["name"] = name, ["channel"] = channel, ["submit by"] = submitBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };

    private sealed record Known
    {
        public int Id { get; init; }

        public string Name { get; init; } = "";

        public string ShortName { get; init; } = "";

        public string? HelpContact { get; init; }

        public DateOnly? SubmitBy { get; init; }

        public string ChannelId { get; init; } = "";

        public byte[]? Secret { get; init; }

        public bool IsAs(DistrictValues values) =>
            (Name, ShortName, ChannelId) == (values.Name, values.ShortName, values.ChannelId)
            && (values.HelpContact ?? HelpContact) == HelpContact && (values.SubmitBy ?? SubmitBy) == SubmitBy;
    }

    private static bool IsSame(CommandScope scope, byte[]? stored, string? secret)
    {
        try
        {
            return stored is null || secret is null
                ? stored is null && secret is null
                : scope.Services.GetRequiredService<SecretProtector>().Unprotect(stored).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(secret));
        }
        catch (CryptographicException)
        {
            // Stored with a key folder that is gone: what is given now takes its place.
            return false;
        }
    }

    private static byte[] Protect(CommandScope scope, string secret) => scope.Services.GetRequiredService<SecretProtector>().Protect(secret);
}
