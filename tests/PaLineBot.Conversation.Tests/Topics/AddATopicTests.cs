using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

/// <summary>The topic that <c>docs/add-a-topic.md</c> shows consists of the files that are listed there, and of nothing else.</summary>
public sealed partial class AddATopicTests
{
    private static readonly string Root = RootOf();
    private static readonly string[] Folders = ["src", "tests", "liff/src", "liff/e2e", "liff/build", "liff/scripts", "script"];
    private static readonly string[] Read = [".cs", ".json", ".tsv", ".txt", ".ts", ".tsx", ".mjs", ".scriban", ".sh"];

    private static readonly (string Path, bool WasThere)[] Listed =
        [.. Row().Matches(File.ReadAllText(Path.Combine(Root, "docs", "add-a-topic.md"))).Select(m => (m.Groups["path"].Value, m.Groups["what"].Value.StartsWith("**one line**", StringComparison.Ordinal)))];

    [Fact]
    public void It_is_at_most_eight_files_of_which_at_most_two_existed() =>
        Assert.True(Listed is { Length: > 0 and <= 8 } && Listed.Count(f => f.WasThere) <= 2, string.Join('\n', Listed));

    [Fact]
    public void The_files_that_name_it_are_those_that_are_listed()
    {
        var found = Sources().Where(f => IsOfTopic(f) || LinesNaming(f) > 0).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'));
        Assert.Equal(Listed.Select(f => f.Path).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_existed_got_one_line() =>
        Assert.All(Listed.Where(f => f.WasThere), f => Assert.Equal(1, LinesNaming(Path.Combine(Root, f.Path))));

    // Its class, its command, its texts, its page: whatever can be named from elsewhere.
    private static readonly Regex Names = new(string.Join('|', ["\\bDecidingTopic\\b", "\\bWhoDecides\\b", "\"deciding\"", "pages/deciding\\b",
        .. JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Root, "src/PaLineBot.Conversation/Topics/Deciding/deciding.th.json")))!.Keys.Select(k => $"\"{Regex.Escape(k)}\"")]));

    private static int LinesNaming(string file) => File.ReadLines(file).Count(Names.IsMatch);

    private static bool IsOfTopic(string file) => Path.GetFileName(file).StartsWith("deciding.", StringComparison.Ordinal) || Path.GetFileName(Path.GetDirectoryName(file)) == "Deciding";

    private static IEnumerable<string> Sources() => Folders
        .Select(d => Path.Combine(Root, d)).Where(Directory.Exists).SelectMany(d => Directory.EnumerateFiles(d, "*", SearchOption.AllDirectories))
        .Where(f => Read.Contains(Path.GetExtension(f)) && !Built().IsMatch(f) && Path.GetFileName(f) != $"{nameof(AddATopicTests)}.cs");

    private static string RootOf([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    [GeneratedRegex(@"^\| `(?<path>[^`]+)` \| (?<what>.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"[\\/](?:bin|obj|node_modules|TestResults)[\\/]")]
    private static partial Regex Built();
}
