using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using PaLineBot.Operations;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Liff;

/// <summary>Which file below <c>liff/src/contract</c> a record goes into: that of its <c>*Contract.cs</c>, else that of its folder or project.</summary>
internal static partial class ContractFiles
{
    private static readonly Dictionary<string, string> Contracts = (
        from source in Repository.Sources("src/PaLineBot")
        where source.EndsWith("Contract.cs", StringComparison.Ordinal)
        let text = File.ReadAllText(source)
        from declared in Declared().Matches(text)
        select (Type: $"{Namespace().Match(text).Groups[1].Value}.{declared.Groups[1].Value}", File: Path.GetFileName(source)[..^"Contract.cs".Length]))
        .ToDictionary(d => d.Type, d => d.File, StringComparer.Ordinal);

    /// <summary>The file's name, without its ending.</summary>
    public static string Of(Type record) =>
        JsonNamingPolicy.CamelCase.ConvertName(
            Contracts.GetValueOrDefault(record.FullName!) ?? (record.Assembly == Service ? record.Namespace!.Split('.')[1] : record.Assembly.GetName().Name!.Split('.')[^1]));

    private static Assembly Service { get; } = typeof(PaLineBotApp).Assembly;

    [GeneratedRegex("^namespace (.+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:public|internal) (?:sealed )?(?:record|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
