using System.Text.RegularExpressions;

namespace PaLineBot.Operations;

/// <summary>A command of the program.</summary>
/// <param name="Verb">What it is called, for example <c>person add</c>.</param>
/// <param name="Usage">Its options as its help shows them; no other is taken.</param>
internal sealed partial record Command(string Verb, string Usage, Func<CommandScope, Task<int>> RunAsync)
{
    /// <summary>Its options, for example <c>--name</c>.</summary>
    public IReadOnlyList<string> Options { get; } = [.. Option().Matches(Usage).Select(m => m.Value)];

    /// <summary>Whether it takes an option. A secret is taken to be refused with the reason, instead of the file it should stand in.</summary>
    public bool Takes(string option) =>
        Options.Contains(option, StringComparer.OrdinalIgnoreCase) || (option.EndsWith("-secret", StringComparison.OrdinalIgnoreCase) && Takes($"{option}-file"));

    public override string ToString() => $"PaLineBot {Verb} {Usage}".TrimEnd();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Option();
}
