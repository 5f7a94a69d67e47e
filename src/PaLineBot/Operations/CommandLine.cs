using PaLineBot.Hosting;

namespace PaLineBot.Operations;

/// <summary>What can be asked of the program: <c>PaLineBot [verb …]</c>; without a verb it serves, and <c>help</c> shows them all.</summary>
public static class CommandLine
{
    private const int WrongSetting = 78;
    private const int WrongUse = 64;

    /// <param name="args">The verb and its options.</param>
    /// <param name="output">Where it writes what it did; the console when null.</param>
    /// <param name="errors">Where it writes what was wrong; the console when null.</param>
    /// <returns>Exit code: 0 done, 64 wrong use, 78 wrong setting.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter? output = null, TextWriter? errors = null)
    {
        errors ??= Console.Error;
        if (args is ["help"] or ["--help"])
        {
            await (output ?? Console.Out).WriteLineAsync($"usage:\n{Commands.Usage}\nand any setting as --Section:Name VALUE");
            return 0;
        }

        try
        {
            var asked = CommandArguments.Read(args);
            await using var scope = await CommandScope.OpenAsync(asked.Command.Verb, asked.Options, output);
            return await asked.Command.RunAsync(scope);
        }
        catch (UsageException e)
        {
            await errors.WriteLineAsync(e.Message);
            return WrongUse;
        }
        catch (Exception e) when (e is SettingException or Rules.Forms.FormCatalogueException)
        {
            await errors.WriteLineAsync(e.Message);
            return WrongSetting;
        }
        catch (Exception e) when (e is InvalidOperationException or Npgsql.NpgsqlException)
        {
            await errors.WriteLineAsync(e is Npgsql.PostgresException p ? $"refused by the database: {p.MessageText}" : e.Message);
            return 1;
        }
    }
}
