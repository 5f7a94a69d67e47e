using System.Text.RegularExpressions;
using PaLineBot.Operations;
using Xunit;

namespace PaLineBot.Tests.Support;

/// <summary>The district's staff at the command line, on this world's database and by its clock.</summary>
public static partial class Staff
{
    /// <summary>Runs a command, which must succeed.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(this World world, string verb, params string[] options)
    {
        using var printed = new StringWriter();
        Assert.Equal(0, await world.ExitCodeAsync(printed, verb, options));
        return printed.ToString();
    }

    /// <summary>Runs a command about this person's district.</summary>
    public static Task<string> RunAsync(this World world, string verb, LinePerson person, params string[] options) =>
        world.RunAsync(verb, ["--district", person.Channel, "--person", person.PersonId.ToString(System.Globalization.CultureInfo.InvariantCulture), .. options]);

    /// <summary>Runs a command.</summary>
    /// <returns>Its exit code.</returns>
    public static Task<int> ExitCodeAsync(this World world, StringWriter printed, string verb, params string[] options) => CommandLine.RunAsync(
        [
            .. verb.Split(' '), "--ConnectionStrings:Default", world.ConnectionString, "--Data:Folder", world.DataFolder,
            "--Simulator:Clock", world.Line.Address, "--Line:ApiBase", world.Line.Address, .. options,
        ],
        printed);

    /// <summary>A file that holds a secret, as a command asks for it.</summary>
    public static string FileOf(this World world, string secret)
    {
        var file = Path.Combine(world.DataFolder, $"secret-{Guid.NewGuid():N}");
        File.WriteAllText(file, secret);
        return file;
    }

    /// <summary>The code in what a command printed.</summary>
    public static string CodeIn(string printed) => Code().Match(printed).Value;

    [GeneratedRegex(@"\b[A-Z2-9]{8}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
