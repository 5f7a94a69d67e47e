using PaLineBot.Conversation.Understanding;
using PaLineBot.Data;
using PaLineBot.Hosting;
using PaLineBot.PersonalData;
using PaLineBot.Privacy;
using PaLineBot.Turns;

namespace PaLineBot.Operations;

/// <summary>What somebody asks the office for who cannot ask in LINE: who left, lost the account, or never had one.</summary>
public static class OwnDataCommands
{
    /// <summary><c>person data</c>: the ZIP of what is stored about a person, also of what is left after an erasure.</summary>
    public static async Task<int> TakeAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        var file = scope.FileOrNull("to") ?? throw new SettingException("--to", "is required for this command: the file to write");
        if (File.Exists(file))
        {
            throw new SettingException("--to", $"should be a file that is not there yet, not '{file}'");
        }

        var owner = await scope.ChangeAsync(district.Id, async work =>
        {
            var person = await PeopleCommands.PersonAsync(scope, work, alsoErased: true);
            await work.AuditAsync("person.data-taken", $"person:{person}");
            return await OwnerAsync(work, person);
        });
        await using (var zip = (await scope.Services.GetRequiredService<DataArchive>().PackAsync(district.Id, owner, CancellationToken.None))!)
        {
            await using var to = PrivateFiles.Create(file);
            await zip.CopyToAsync(to);
        }

        await scope.Output.WriteLineAsync($"done: {file}");
        return 0;
    }

    /// <summary><c>person erase</c>: erases what no law has kept; prints the receipt to be handed over.</summary>
    public static async Task<int> EraseAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        var receipt = FreshCodes.Next();
        var left = await scope.ChangeAsync(district.Id, async work =>
            await scope.Services.GetRequiredService<Erasure>().RunAsync(work, await OwnerAsync(work, await PeopleCommands.PersonAsync(scope, work)), receipt)
            ?? throw new SettingException("--person", "has just changed accounts: try again"));
        await scope.Output.WriteLineAsync($"done: receipt {JoinCodes.Shown(receipt)}; papers kept: {left.Official}, papers of others they decided: {left.Decided}");
        return 0;
    }

    private static async Task<DataOwner> OwnerAsync(Work work, long person) =>
        new(person, await work.FindAsync<string>("select line_user_id from people where district_id = @d and id = @person", new { person }));
}
