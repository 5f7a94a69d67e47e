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

    // The model as `dotnet ef migrations add` writes it down.
    private static bool IsWrittenByTool(string file) =>
        file.Contains(Path.Combine("Data", "Migrations"), StringComparison.Ordinal)
        && (file.EndsWith(".Designer.cs", StringComparison.Ordinal) || file.EndsWith("Snapshot.cs", StringComparison.Ordinal));

    private static IEnumerable<(string Path, string Name)> Sources() =>
        Repository.Sources("src").Select(f => (f, Path.GetRelativePath(Repository.Root, f)));

    private static IEnumerable<(int No, string Text)> Lines(string path) => File.ReadLines(path).Select((text, i) => (i + 1, text));
}
