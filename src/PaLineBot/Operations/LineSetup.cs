using PaLineBot.Data;
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
        await MenusAsync(scope, district, client, webhook);
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
    private static async Task MenusAsync(CommandScope scope, District district, MessagingApiClient client, Uri? webhook)
    {
        var maker = new RichMenuMaker(client);
        var made = new List<(RichMenuFile File, string Id)>();
        foreach (var file in RichMenuFile.All())
        {
            made.Add((file, await maker.MakeAsync(file)));
            await scope.Output.WriteLineAsync($"menu {file.Role}: made, {made[^1].Id}");
        }

        var former = await scope.ChangeAsync(district.Id, work => ReplaceAsync(work, made, webhook));
        foreach (var (file, id) in made)
        {
            // Read when the new menus are on disk: whoever comes to a role from now on is given its new one.
            var users = await scope.ChangeAsync(district.Id, work => RichMenuTable.LinkedUsersAsync(work, file.Role));
            await maker.LinkAsync(id, users);
            await scope.Output.WriteLineAsync($"menu {file.Role}: people who see it: {users.Count}");
        }

        var gone = await maker.ClearAwayAsync(made.Select(m => m.Id).ToHashSet(), former, made.Select(m => m.File.Name).ToHashSet());
        await scope.Output.WriteLineAsync($"former menus deleted: {gone}");
    }

    private static async Task<List<string>> ReplaceAsync(Work work, List<(RichMenuFile File, string Id)> made, Uri? webhook)
    {
        var former = new List<string>();
        foreach (var (file, id) in made)
        {
            former.AddRange(await RichMenuTable.ReplaceAsync(work, file.Role, id) is { } old ? [old] : []);
        }

        await work.AuditAsync("line.set-up", $"district:{work.District.Id}", new() { ["webhook"] = webhook?.AbsoluteUri });
        return former;
    }
}
