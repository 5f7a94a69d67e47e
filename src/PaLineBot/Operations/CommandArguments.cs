using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Operations;

/// <summary>What stands on the command line: a command of <see cref="Commands"/>, and options that it takes or that are settings.</summary>
internal sealed record CommandArguments(Command Command, string[] Options)
{
    /// <summary>Reads it; without a verb the program serves.</summary>
    /// <exception cref="UsageException">There is no such command or option.</exception>
    public static CommandArguments Read(string[] args)
    {
        var words = args.TakeWhile(a => !a.StartsWith('-')).ToArray();
        var verb = words.Length == 0 ? "serve" : string.Join(' ', words);
        var command = Commands.All.FirstOrDefault(c => c.Verb == verb)
            ?? throw new UsageException($"unknown: {verb}{Meant(verb, Commands.All.Select(c => c.Verb))}\nknown:\n{Commands.Usage}");
        var options = args[words.Length..];
        return Names(command, options).FirstOrDefault(o => !command.Takes(o) && !SettingNames.Knows(o[2..])) is { } unknown
            ? throw Wrong(command, $"unknown: {unknown}{Meant(unknown, [.. command.Options, .. SettingNames.All.Select(s => $"--{s}")])}")
            : new CommandArguments(command, options);
    }

    // As the configuration reads them: --name value, or --name=value.
    private static IEnumerable<string> Names(Command command, string[] options)
    {
        for (var i = 0; i < options.Length; i++)
        {
            var option = options[i];
            if (!option.StartsWith("--", StringComparison.Ordinal))
            {
                throw Wrong(command, $"not an option: {option}");
            }

            var (name, hasValue) = option.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (option[..at], true) : (option, false);
            yield return name;
            if (!hasValue && (++i == options.Length || options[i].StartsWith("--", StringComparison.Ordinal)))
            {
                throw Wrong(command, $"{name} needs a value");
            }
        }
    }

    private static UsageException Wrong(Command command, string what) => new($"{what}\nusage: {command}\nand any setting as --Section:Name VALUE");

    // Of a word that is wrong in more than a third of its letters nobody knows what was meant.
    private static string Meant(string wrong, IEnumerable<string> known) =>
        known.Select(k => (Word: k, Far: EditDistance.Of(k.ToUpperInvariant(), wrong.ToUpperInvariant()))).MinBy(k => k.Far) is var nearest && nearest.Far <= wrong.Length / 3
            ? $" (nearest: {nearest.Word})"
            : "";
}

/// <summary>The command line says what the program does not know; the message shows what it knows. The program ends with code 64.</summary>
internal sealed class UsageException(string message) : Exception(message);
