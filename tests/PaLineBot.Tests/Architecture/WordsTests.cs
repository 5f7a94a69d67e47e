using System.IO.Enumeration;
using System.Text.RegularExpressions;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Architecture;

/// <summary>
/// One word for one thing, in everything that people read: what the chat says, the page, the papers, the cards, the menus, the guides and examples,
/// the problems, the commands, the demo. Every file is read but those of words that are understood: there both stand.
/// </summary>
public sealed partial class WordsTests
{
    // Word, what is said instead, longer words in which it is right, and the files in which it is.
    private static readonly (string Word, string Instead, string[] Within, string[] But)[] Words =
        [.. File.ReadLines(Repository.PathOf("tests/PaLineBot.Tests/Architecture/words.tsv")).Where(l => l[0] != '#').Select(l => l.Split('\t')).Select(c => (c[0], c[1], Many(c[2]), Many(c[3])))];

    [Fact]
    public void One_word_is_used_for_one_thing()
    {
        var found =
            from text in Texts.Value
            from word in Words
            where !word.But.Any(b => IsNamed(text.Path, b)) && Says(text.Line, word.Word, word.Within)
            select $"{text.Path}:{text.No} says {word.Word}, not {word.Instead}";
        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public void A_file_or_a_longer_word_is_excepted_only_where_it_is_needed()
    {
        var idle =
            from word in Words
            from but in word.But.Where(b => !Texts.Value.Any(t => IsNamed(t.Path, b) && Says(t.Line, word.Word, word.Within)))
                .Concat(word.Within.Where(w => !w.Contains(word.Word, StringComparison.Ordinal) || !Texts.Value.Any(t => t.Line.Contains(w, StringComparison.Ordinal))))
            select $"{word.Word}: {but}";
        Assert.Equal("", string.Join('\n', idle));
    }

    [Theory]
    [InlineData("src/PaLineBot.Conversation/Topics/Home/home.th.json")]
    [InlineData("src/PaLineBot/Liff/Texts/problems.th.json")]
    [InlineData("src/PaLineBot/Documents/Papers/Pa1/paper.th.json")]
    [InlineData("src/PaLineBot/RichMenus/writer.json")]
    [InlineData("src/PaLineBot/Demo/district.json")]
    [InlineData("src/PaLineBot/Operations/Commands.cs")]
    [InlineData("src/PaLineBot.Rules/Lint/messages.th.json")]
    [InlineData("src/PaLineBot.Rules/Forms/Catalogue/examples.pa1-teacher.v1.1.primary.json")]
    [InlineData("flex-templates/question.json.scriban")]
    [InlineData("flex-templates/question.sample.json")]
    [InlineData("liff/src/texts/common.th.ts")]
    [InlineData("liff/src/pages/board.page.ts")]
    [InlineData("README.md")]
    public void What_people_read_is_read_here(string path) => Assert.Contains(Texts.Value, t => t.Path == path);

    private static readonly Lazy<List<(string Path, int No, string Line)>> Texts = new(() =>
        [.. Files(Repository.Root).SelectMany(path => File.ReadLines(Repository.PathOf(path)).Select((line, i) => (path, i + 1, IsCode().IsMatch(path) ? Comment().Replace(line, "") : line)))]);

    private static string[] Many(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNamed(string path, string pattern) => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(path), ignoreCase: false);

    private static bool Says(string line, string word, string[] within) =>
        line.Contains(word, StringComparison.Ordinal) && within.Aggregate(line, (rest, longer) => rest.Replace(longer, "", StringComparison.Ordinal)).Contains(word, StringComparison.Ordinal);

    private static IEnumerable<string> Files(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            if (Relative(file) is var path && IsText().IsMatch(path) && !IsUnderstood().IsMatch(path)) yield return path;
        foreach (var below in Directory.EnumerateDirectories(folder))
        {
            if (IsPassedOver().IsMatch(Relative(below))) continue;
            foreach (var path in Files(below)) yield return path;
        }
    }

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    [GeneratedRegex(@"\.(json|tsx?|mjs|html|scriban|cs|sh|md)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsText();

    [GeneratedRegex(@"\.(tsx?|mjs|cs)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsCode();

    /// <summary>Comments tell why, with the words of those who wrote to us.</summary>
    [GeneratedRegex(@"/\*.*?\*/|(?<!:)//.*|^\s*/?\*.*", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    /// <summary>Words that are understood when typed, and what tests say.</summary>
    [GeneratedRegex(@"(^|/)(intents|talk-\w+|said-words|evidence-words|splitting|number-words)\.json$|/Lint/words\.json$|\.test\.(tsx?|mjs)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsUnderstood();

    /// <summary>What the build makes, tests, notes for those who build, and what is hidden.</summary>
    [GeneratedRegex(@"(^|/)(\.[^/]+|bin|obj|node_modules|dist[\w-]*|e2e)$|^(tests|docs)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsPassedOver();
}
