using Dapper;
using PaLineBot.Districts;

namespace PaLineBot.Operations;

/// <summary>Commands about districts and their channels.</summary>
public static class DistrictCommands
{
    private static readonly TimeSpan RotationWindow = TimeSpan.FromHours(24);

    /// <summary><c>district add --key --name --short-name --channel-id --channel-secret-file [--help-contact] [--submit-by yyyy-MM-dd]</c>.</summary>
    public static async Task<int> AddAsync(CommandScope scope)
    {
        var id = await AddAsync(scope, scope.Option("key"), scope.Option("channel-id"), await scope.SecretAsync("channel-secret"));
        await scope.Output.WriteLineAsync($"district {scope.Option("key")} has id {id}; webhook path: /line/{scope.Option("key")}/webhook");
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

    /// <summary><c>district rotate-secret --district --channel-secret-file</c>: the old secret stays valid for 24 hours.</summary>
    public static async Task<int> RotateSecretAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        var until = scope.Clock.GetUtcNow() + RotationWindow;
        await using var connection = await scope.Database.OpenConnectionAsync();
        await connection.ExecuteAsync(
            """
            update districts set previous_channel_secret = channel_secret, previous_secret_until = @until, channel_secret = @secret
            where id = @id
            """,
            new { id = district.Id, until = until.UtcDateTime, secret = Protect(scope, await scope.SecretAsync("channel-secret")) });
        await scope.Output.WriteLineAsync($"district {district.Key}: new secret in force, the old one is valid until {until:u}");
        return 0;
    }

    /// <summary><c>district liff --district --liff-id --login-channel-id [--login-channel-secret-file]</c>: the district's mini-app.</summary>
    public static async Task<int> SetLiffAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        await SetLiffAsync(scope, district.Id, scope.Option("liff-id"), scope.Option("login-channel-id"), await scope.SecretOrNullAsync("login-channel-secret"));
        await scope.Output.WriteLineAsync($"district {district.Key}: LIFF app {scope.Option("liff-id")}; its endpoint URL is https://HOST/liff/{district.Key}/");
        return 0;
    }

    /// <summary>Sets a district's LIFF app.</summary>
    internal static async Task SetLiffAsync(CommandScope scope, int districtId, string liffId, string loginChannelId, string? loginChannelSecret)
    {
        await using var connection = await scope.Database.OpenConnectionAsync();
        await connection.ExecuteAsync(
            "update districts set liff_id = @liffId, login_channel_id = @loginChannelId, login_channel_secret = @secret where id = @districtId",
            new { districtId, liffId, loginChannelId, secret = loginChannelSecret is null ? null : Protect(scope, loginChannelSecret) });
    }

    /// <summary>Adds or renews a district.</summary>
    /// <returns>Its id.</returns>
    internal static async Task<int> AddAsync(CommandScope scope, string key, string channelId, string channelSecret)
    {
        await using var connection = await scope.Database.OpenConnectionAsync();
        return await connection.QuerySingleAsync<int>(
            """
            insert into districts (key, name, short_name, help_contact, submit_by, channel_id, channel_secret, created_at)
            values (@key, @name, @shortName, @help, @submitBy::date, @channelId, @secret, @now)
            on conflict (key) do update set name = excluded.name, short_name = excluded.short_name, channel_id = excluded.channel_id,
                                            channel_secret = excluded.channel_secret
            returning id
            """,
            new
            {
                key,
                name = scope.OptionOrNull("name") ?? key,
                shortName = scope.OptionOrNull("short-name") ?? scope.OptionOrNull("name") ?? key,
                help = scope.OptionOrNull("help-contact"),
                submitBy = scope.OptionOrNull("submit-by"),
                channelId,
                secret = Protect(scope, channelSecret),
                now = scope.Clock.GetUtcNow().UtcDateTime,
            });
    }

    private static byte[] Protect(CommandScope scope, string secret) => scope.Services.GetRequiredService<SecretProtector>().Protect(secret);
}
