using System.Text.RegularExpressions;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Architecture;

/// <summary>One word for one thing, in everything that people read: what the chat says, the page, the papers, the cards, the menus, the guides.</summary>
public sealed class WordsTests
{
    // Word, what is said instead, and the files in which it means something else or stands in an official text.
    private static readonly (string Word, string Instead, string[] But)[] Words =
        [.. File.ReadLines(Repository.PathOf("tests/PaLineBot.Tests/Architecture/words.tsv")).Select(l => l.Split('\t')).Select(c => (c[0], c[1], c[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    private static readonly Regex IsRead = new(@"(\.th\.json|\.th\.ts|\.page\.ts|\.scriban|/RichMenus/\w+\.json|/Catalogue/[\w.-]+\.json)$", RegexOptions.CultureInvariant);
    private static readonly Regex IsMade = new(@"/(bin|obj|node_modules|dist[\w-]*)/", RegexOptions.CultureInvariant);

    [Fact]
    public void One_word_is_used_for_one_thing()
    {
        var found =
            from file in Texts()
            let name = Path.GetFileName(file)
            from line in File.ReadLines(file).Select((text, i) => (Text: text, No: i + 1))
            from word in Words
            where !word.But.Contains(name) && line.Text.Contains(word.Word, StringComparison.Ordinal)
            select $"{name}:{line.No} says {word.Word}, not {word.Instead}";
        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public void A_file_is_excepted_only_for_a_word_that_it_has()
    {
        var byName = Texts().ToLookup(Path.GetFileName, File.ReadAllText);
        var idle = from word in Words from name in word.But where !byName[name].Any(t => t.Contains(word.Word, StringComparison.Ordinal)) select $"{word.Word}: {name}";
        Assert.Equal("", string.Join('\n', idle));
    }

    private static readonly string[] Folders = ["src", "liff/src", "flex-templates"];

    private static IEnumerable<string> Texts() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
        .Where(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/') is var path && IsRead.IsMatch(path) && !IsMade.IsMatch(path));
}
