using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Architecture;

public sealed class SourceRulesTests
{
    // What reads the machine's clock, as a pattern.
    private static readonly Regex RealTime = new(
        File.ReadAllText(Repository.PathOf("tests/PaLineBot.Tests/Architecture/real-time.txt")).Trim(), RegexOptions.CultureInvariant);

    // A comment of one line that is words only: what says more has a sign, a number or a reference in it, or goes on.
    private static readonly Regex Comment = new(
        """^\s*/// <(?:summary|param name="(?<name>\w+)")>(?<text>[A-Za-z' ]+?)(?:, (?:or|else) null)?\.?</(?:summary|param)>\s*$""", RegexOptions.CultureInvariant);

    private static readonly string[] Articles = ["a", "an", "the"];

    private static readonly string[] Projects = ["PaLineBot.Rules", "PaLineBot.Conversation", "PaLineBot.Line", "PaLineBot", "PaLineBot.LineSimulator"];

    [Fact]
    public void Classes_are_sealed_unless_something_inherits_them()
    {
        var types = Projects.SelectMany(p => Assembly.Load(p).GetTypes()).Where(t => t.IsClass && !t.IsDefined(typeof(CompilerGeneratedAttribute), false)).ToList();
        var bases = types.Select(t => t.BaseType).OfType<Type>().Select(b => b.IsGenericType ? b.GetGenericTypeDefinition() : b).ToHashSet();
        var open = types.Where(t => t is { IsSealed: false, IsAbstract: false } && !bases.Contains(t) && !t.Name.StartsWith('<') && t.Namespace?.StartsWith("PaLineBot", StringComparison.Ordinal) == true && !t.IsSubclassOf(typeof(Migration)) && !t.IsSubclassOf(typeof(ModelSnapshot)));
        Assert.Equal("", string.Join('\n', open.Select(t => t.FullName)));
    }

    [Fact]
    public void Time_comes_from_a_clock_that_tests_can_move()
    {
        var found = Sources().SelectMany(f => Lines(f.Path).Where(l => RealTime.IsMatch(l.Text)).Select(l => $"{f.Name}:{l.No} {l.Text.Trim()}"));
        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public void Files_are_small()
    {
        var files = Sources().Where(f => !IsWrittenByTool(f.Name)).Select(f => (f.Name, Count: File.ReadLines(f.Path).Count())).OrderBy(f => f.Count).ToList();
        Assert.Equal("", string.Join('\n', files.Where(f => f.Count > 400)));
        Assert.True(files[files.Count / 2].Count < 60, $"the median is {files[files.Count / 2]}");
    }

    [Fact]
    public void Nothing_is_left_to_do_later()
    {
        var words = new[] { "TO" + "DO", "FIX" + "ME", "HA" + "CK", "XX" + "X:" };
        var found = Sources().SelectMany(f => Lines(f.Path).Where(l => words.Any(w => l.Text.Contains(w, StringComparison.Ordinal))).Select(l => $"{f.Name}:{l.No}"));
        Assert.Equal("", string.Join('\n', found));
    }

    // Rules and Line are libraries: what they show is described, all of it.
    [Theory]
    [InlineData("src/PaLineBot")]
    [InlineData("src/PaLineBot.Conversation")]
    [InlineData("src/PaLineBot.LineSimulator")]
    public void No_comment_only_repeats_the_name_it_stands_on(string project)
    {
        var found = Repository.Sources(project).SelectMany(f => Repeating(File.ReadAllLines(f)).Select(l => $"{Path.GetRelativePath(Repository.Root, f)}:{l}"));
        Assert.Equal("", string.Join('\n', found));
    }

    [Theory]
    [InlineData("/// <summary>The forms.</summary>", "public FormCatalogue Catalogue { get; }", true)]
    [InlineData("/// <summary>Signs out.</summary>", "public void SignOut(HttpContext http)", true)]
    [InlineData("/// <param name=\"log\">Log.</param>", "public sealed class Gate(ILogger log)", true)]
    [InlineData("/// <param name=\"Id\">Pointer id.</param>", "public sealed record EvidenceFacts(long Id)", true)]
    [InlineData("/// <param name=\"SchoolName\">School's name, or null.</param>", "public sealed record PersonFacts(string? SchoolName)", true)]
    [InlineData("/// <param name=\"SchoolId\">School, or null for the district director.</param>", "public sealed record PersonFacts(long? SchoolId)", false)]
    [InlineData("/// <param name=\"until\">The last day.</param>", "public sealed class Gate(DateOnly until)", false)]
    [InlineData("/// <summary>Buddhist era.</summary>", "public int FiscalYear { get; }", false)]
    [InlineData("/// <summary>The school of the person.</summary>", "public School SchoolOfPerson { get; }", false)]
    public void What_repeats_a_name_is_known_from_what_says_more(string comment, string declaration, bool repeats) =>
        Assert.Equal(repeats, Repeating([comment, "[Obsolete]", declaration]).Any());

    private static IEnumerable<int> Repeating(string[] lines) => lines.Select((text, i) => (Said: Comment.Match(text), At: i))
        .Where(c => c.Said.Success && Repeats(c.Said.Groups["text"].Value, c.Said.Groups["name"].Value, Declared(lines, c.At)))
        .Select(c => c.At + 1);

    // The id of whatever it is, or two words at most that its name and that of its type have too: "School's name" of a SchoolName.
    private static bool Repeats(string text, string parameter, string declared)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Articles.Contains(w, StringComparer.OrdinalIgnoreCase)).Select(w => w.EndsWith("'s", StringComparison.Ordinal) ? w[..^2] : w).ToList();
        return words.Count <= 2 && (words.TrueForAll(w => $"{parameter} {declared}".Contains(w.TrimEnd('s'), StringComparison.OrdinalIgnoreCase))
            || (parameter.EndsWith("id", StringComparison.OrdinalIgnoreCase) && words[^1] == "id"));
    }

    // With its type: the forms of a FormCatalogue are no news either.
    private static string Declared(string[] lines, int at) => lines.Skip(at).Select(l => l.Trim())
        .First(l => !l.StartsWith("///", StringComparison.Ordinal) && !l.StartsWith('[')).Split('(', '{', '=', ';')[0];

    // The model as `dotnet ef migrations add` writes it down.
    private static bool IsWrittenByTool(string file) =>
        file.Contains(Path.Combine("Data", "Migrations"), StringComparison.Ordinal)
        && (file.EndsWith(".Designer.cs", StringComparison.Ordinal) || file.EndsWith("Snapshot.cs", StringComparison.Ordinal));

    private static IEnumerable<(string Path, string Name)> Sources() =>
        Repository.Sources("src").Select(f => (f, Path.GetRelativePath(Repository.Root, f)));

    private static IEnumerable<(int No, string Text)> Lines(string path) => File.ReadLines(path).Select((text, i) => (i + 1, text));
}
