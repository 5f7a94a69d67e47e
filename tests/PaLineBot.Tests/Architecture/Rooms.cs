using System.Text.RegularExpressions;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Architecture;

/// <summary>The folders of a project, and each file outside of them, as rooms: which of them names which.</summary>
/// <param name="project">Its name, which is that of its folder and namespace.</param>
/// <param name="except">Files outside of folders that are passed over.</param>
internal sealed partial class Rooms(string project, params string[] except)
{
    private readonly Dictionary<string, string[]> files = Repository.Sources($"src/{project}")
        .GroupBy(f => RoomOf(Path.GetRelativePath(Repository.PathOf($"src/{project}"), f)))
        .Where(r => !except.Contains(r.Key))
        .ToDictionary(r => r.Key, r => r.ToArray(), StringComparer.Ordinal);

    // `using PaLineBot.X`, `PaLineBot.X.Y`, and `X.Y` where X is a folder.
    private readonly Regex names = new($@"(?<![\w.""/])(?:{Regex.Escape(project)}\.)?([A-Z]\w+)(?=\.[A-Z]|;)", RegexOptions.CultureInvariant);

    public IEnumerable<string> All => files.Keys;

    /// <summary>The rooms that one names.</summary>
    public IReadOnlyList<string> KnownTo(string room)
    {
        var texts = files[room].Select(f => Comments().Replace(File.ReadAllText(f), "")).ToList();
        var folders = texts.SelectMany(t => names.Matches(t).Select(m => m.Groups[1].Value)).Where(IsFolder);
        // What stands outside of folders needs no using: a file is named after its type.
        var outside = All.Where(r => IsType(r) && texts.Exists(t => Regex.IsMatch(t, $@"(?<![\w.""]){r}\b")));
        return [.. folders.Concat(outside).Where(r => r != room).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The rooms that a way leads from back to themselves, or to such.</summary>
    public IEnumerable<string> InCircles() => InCircles(All.ToDictionary(r => r, KnownTo));

    public static IEnumerable<string> InCircles(IReadOnlyDictionary<string, IReadOnlyList<string>> known)
    {
        var left = new Dictionary<string, IReadOnlyList<string>>(known);
        while (left.FirstOrDefault(r => !r.Value.Any(left.ContainsKey)).Key is { } free)
        {
            left.Remove(free);
        }

        return left.Keys;
    }

    private bool IsFolder(string room) => files.ContainsKey(room) && Directory.Exists(Repository.PathOf($"src/{project}/{room}"));

    private bool IsType(string room) => !IsFolder(room) && Regex.IsMatch(File.ReadAllText(files[room][0]), $@"\b(?:class|record|struct|interface|enum) {room}\b");

    private static string RoomOf(string file) =>
        file.IndexOf(Path.DirectorySeparatorChar, StringComparison.Ordinal) is > 0 and var end ? file[..end] : Path.GetFileNameWithoutExtension(file);

    [GeneratedRegex(@"///?.*", RegexOptions.CultureInvariant)]
    private static partial Regex Comments();
}
