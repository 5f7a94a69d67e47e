using PaLineBot.Hosting;

namespace PaLineBot.Operations;

/// <summary>What can be asked of the program: <c>PaLineBot [verb …]</c>; without a verb it serves.</summary>
public static class CommandLine
{
    private const int WrongSetting = 78;
    private const int WrongUse = 64;

    private static readonly Dictionary<string, Func<CommandScope, Task<int>>> Verbs = new(StringComparer.Ordinal)
    {
        ["serve"] = Serve.RunAsync,
        ["migrate"] = _ => Task.FromResult(0),
        ["district add"] = DistrictCommands.AddAsync,
        ["district list"] = DistrictCommands.ListAsync,
        ["district rotate-secret"] = DistrictCommands.RotateSecretAsync,
        ["district liff"] = DistrictCommands.SetLiffAsync,
        ["school add"] = PeopleCommands.AddSchoolAsync,
        ["person add"] = PeopleCommands.AddPersonAsync,
        ["person list"] = PeopleCommands.ListAsync,
        ["code issue"] = PeopleCommands.IssueCodeAsync,
        ["person leave"] = WhoDecidesCommands.LeaveAsync,
        ["person return"] = WhoDecidesCommands.ReturnAsync,
        ["account unlink"] = WhoDecidesCommands.UnlinkAsync,
        ["acting set"] = WhoDecidesCommands.SetActingAsync,
        ["acting end"] = WhoDecidesCommands.EndActingAsync,
        ["director change"] = WhoDecidesCommands.ChangeDirectorAsync,
        ["line setup"] = LineSetup.RunAsync,
        ["inbox status"] = WaitingCommand.RunAsync,
        ["inbox replay"] = InboxCommands.ReplayAsync,
    };

    /// <summary>Runs the verb.</summary>
    /// <param name="args">The verb and its options.</param>
    /// <param name="output">Where it writes what it did; the console when null.</param>
    /// <returns>Exit code: 0 done, 64 wrong use, 78 wrong setting.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter? output = null)
    {
        var words = args.TakeWhile(a => !a.StartsWith('-')).ToArray();
        var verb = words.Length == 0 ? "serve" : string.Join(' ', words);
        if (!Verbs.TryGetValue(verb, out var run))
        {
            await Console.Error.WriteLineAsync($"unknown: {verb}\nknown: {string.Join(", ", Verbs.Keys)}");
            return WrongUse;
        }

        try
        {
            await using var scope = await CommandScope.OpenAsync(verb, args[words.Length..], output);
            return await run(scope);
        }
        catch (Exception e) when (e is SettingException or Rules.Forms.FormCatalogueException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return WrongSetting;
        }
        catch (Exception e) when (e is InvalidOperationException or Npgsql.NpgsqlException)
        {
            await Console.Error.WriteLineAsync(e is Npgsql.PostgresException p ? $"refused by the database: {p.MessageText}" : e.Message);
            return 1;
        }
    }
}
