using System.Text.RegularExpressions;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Architecture;

/// <summary>Each folder of the service knows the folders that <c>rooms.tsv</c> lists for it, and no circle leads back to it.</summary>
public sealed partial class RoomTests
{
    private static readonly string Service = Repository.PathOf("src/PaLineBot");

    private static readonly Dictionary<string, string[]> Allowed = File
        .ReadLines(Repository.PathOf("tests/PaLineBot.Tests/Architecture/rooms.tsv"))
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split('\t'))
        .ToDictionary(l => l[0], l => l[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    // The way of a message: it knows no feature, features register with it.
    private static readonly string[] Path = ["Hosting", "Time", "Districts", "Data", "Webhook", "Inbox", "Messages", "Outbox", "Turns"];

    public static TheoryData<string> Rooms => [.. Folders()];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_folder_knows_what_the_table_says(string folder) =>
        Assert.Equal(Allowed.GetValueOrDefault(folder, []).Order(StringComparer.Ordinal), Known(folder).Order(StringComparer.Ordinal));

    [Fact]
    public void No_circle_leads_from_a_folder_back_to_it()
    {
        var left = new Dictionary<string, string[]>(Allowed, StringComparer.Ordinal);
        while (left.FirstOrDefault(r => r.Value.All(k => !left.ContainsKey(k))).Key is { } free)
        {
            left.Remove(free);
        }

        Assert.Empty(left.Keys);
    }

    [Fact]
    public void The_way_of_a_message_knows_no_feature() =>
        Assert.Empty(Path.SelectMany(p => Allowed[p].Except(Path).Select(k => $"{p} -> {k}")));

    private static IEnumerable<string> Folders() =>
        Directory.GetDirectories(Service).Select(d => System.IO.Path.GetFileName(d)).Where(d => Repository.Sources($"src/PaLineBot/{d}").Any() && d is not ("bin" or "obj"));

    private static IEnumerable<string> Known(string folder)
    {
        var folders = Folders().ToHashSet(StringComparer.Ordinal);
        return Repository.Sources($"src/PaLineBot/{folder}")
            .SelectMany(f => Names().Matches(Comments().Replace(File.ReadAllText(f), "")).Select(m => m.Groups[1].Value))
            .Where(n => n != folder && folders.Contains(n))
            .Distinct(StringComparer.Ordinal);
    }

    // `using PaLineBot.X`, `PaLineBot.X.Y`, and `X.Y` where X is a folder.
    [GeneratedRegex(@"(?<![\w.""/])(?:PaLineBot\.)?([A-Z]\w+)(?=\.[A-Z]|;)", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"///?.*", RegexOptions.CultureInvariant)]
    private static partial Regex Comments();
}
