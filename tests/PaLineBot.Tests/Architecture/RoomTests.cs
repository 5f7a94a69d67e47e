using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Architecture;

/// <summary>In every project no folder leads back to itself; each folder of the service knows the folders that <c>rooms.tsv</c> lists for it.</summary>
public sealed class RoomTests
{
    private static readonly Rooms Service = new("PaLineBot");

    private static readonly Dictionary<string, string[]> Allowed = File
        .ReadLines(Repository.PathOf("tests/PaLineBot.Tests/Architecture/rooms.tsv"))
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split('\t'))
        .ToDictionary(l => l[0], l => l[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    // The way of a message: it knows no feature, features register with it.
    private static readonly string[] Path = ["Hosting", "Time", "Districts", "Data", "Webhook", "Inbox", "Messages", "Outbox", "Turns"];

    public static TheoryData<string> Folders => [.. Service.All];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_what_the_table_says(string folder) =>
        Assert.Equal(Allowed.GetValueOrDefault(folder, []).Order(StringComparer.Ordinal), Service.KnownTo(folder));

    // Passed over: what holds all parts of the simulator together, and the JSON of whatever any of them reads or writes.
    [Theory]
    [InlineData("PaLineBot.Rules")]
    [InlineData("PaLineBot.Line")]
    [InlineData("PaLineBot.Conversation")]
    [InlineData("PaLineBot")]
    [InlineData("PaLineBot.LineSimulator", "Platform", "SimulatorJson")]
    public void No_circle_leads_from_a_folder_back_to_it(string project, params string[] except) => Assert.Empty(new Rooms(project, except).InCircles());

    [Fact]
    public void A_circle_is_found() => Assert.Equal(["A", "B"], Rooms.InCircles(new Dictionary<string, IReadOnlyList<string>>
    {
        ["A"] = ["B", "C"],
        ["B"] = ["A"],
        ["C"] = [],
    }));

    [Fact]
    public void The_way_of_a_message_knows_no_feature() =>
        Assert.Empty(Path.SelectMany(p => Allowed[p].Except(Path).Select(k => $"{p} -> {k}")));
}
