using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.Line.Api;
using PaLineBot.Outbox;
using PaLineBot.RichMenus;

namespace PaLineBot.Operations;

/// <summary>
/// Brings a district's channel at LINE up to date: rich menus per role, and the webhook address. Can be repeated at any
/// time; one menu of each role remains. There is no default menu: who is not joined yet has none.
/// </summary>
public static class LineSetup
{
    /// <summary><c>line setup</c>.</summary>
    /// <returns>0 when all is done; LINE's refusals throw and the command line ends with 1.</returns>
    /// <exception cref="LineRefusalException">LINE did not do something; run the command again when it is mended.</exception>
    /// <exception cref="SettingException">The district is unknown or the webhook is not an https address.</exception>
    public static async Task<int> RunAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        var webhook = scope.OptionOrNull("webhook") is { } host ? WebhookSetup.Address(host, district.Key) : null;
        var client = scope.Services.GetRequiredService<LineClients>().For(district);
        await scope.ChangeAsync(district.Id, work => work.AuditAsync("line.set-up", $"district:{district.Id}", new() { ["webhook"] = webhook?.AbsoluteUri }));
        await MenusAsync(scope, district, client);
        if (webhook is null)
        {
            await scope.Output.WriteLineAsync("webhook left as it is (give --webhook https://HOST to set it)");
        }
        else
        {
            await WebhookSetup.RunAsync(client, district, webhook, scope.Output);
        }

        await scope.Output.WriteLineAsync(
            "switch on \"Webhook redelivery\" in the LINE Developers console (channel, tab Messaging API) if it is off: LINE has no call for it, "
            + "and without it an event that the service missed never comes again");

        return 0;
    }

    // The former menus go last: until then everybody has one that works, whenever the run breaks off.
    private static async Task MenusAsync(CommandScope scope, District district, MessagingApiClient client)
    {
        var maker = new RichMenuMaker(client);
        var made = new List<(RichMenuFile File, string Id)>();
        foreach (var file in RichMenuFile.All())
        {
            made.Add((file, await maker.MakeAsync(file)));
            await scope.Output.WriteLineAsync($"menu {file.Role}: made, {made[^1].Id}");
        }

        await using var connection = await scope.Database.OpenConnectionAsync();
        var former = new List<string>();
        foreach (var (file, id) in made)
        {
            former.AddRange(await RichMenuTable.ReplaceAsync(connection, district.Id, file.Role, id) is { } old ? [old] : []);
            var users = await RichMenuTable.LinkedUsersAsync(connection, district.Id, file.Role, scope.Clock.GetUtcNow());
            await maker.LinkAsync(id, users);
            await scope.Output.WriteLineAsync($"menu {file.Role}: people who see it: {users.Count}");
        }

        var gone = await maker.ClearAwayAsync(made.Select(m => m.Id).ToHashSet(), former, made.Select(m => m.File.Name).ToHashSet());
        await scope.Output.WriteLineAsync($"former menus deleted: {gone}");
    }
}
