using System.IO.Compression;

namespace PaLineBot.Evidence;

/// <summary>Tells by its main part what an office document is. Most have it under the usual name; SharePoint, for one, writes <c>document2.xml</c>, and then the list of types says it.</summary>
internal static class OfficeMainPart
{
    public const string Word = Office + "wordprocessingml.document";
    public const string Sheet = Office + "spreadsheetml.sheet";
    public const string Slides = Office + "presentationml.presentation";

    private const string Office = "application/vnd.openxmlformats-officedocument.";

    private static readonly (string Part, string Type)[] Usual = [("word/document.xml", Word), ("xl/workbook.xml", Sheet), ("ppt/presentation.xml", Slides)];

    /// <summary>The media type, or null when there is no main part.</summary>
    public static string? TypeOf(ZipArchive package)
    {
        var names = package.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (package.Entries.FirstOrDefault(e => e.FullName.Equals(OfficeLists.Types, StringComparison.OrdinalIgnoreCase)) is not { } types)
        {
            return null;
        }

        return Usual.FirstOrDefault(u => names.Contains(u.Part)).Type ?? SaidType(types, names);
    }

    private static string? SaidType(ZipArchiveEntry types, HashSet<string> names)
    {
        string? found = null;
        OfficeLists.Has(types, element => names.Contains((element.GetAttribute("PartName") ?? "").TrimStart('/'))
            && (found = Usual.FirstOrDefault(u => element.GetAttribute("ContentType") == u.Type + ".main+xml").Type) is not null);
        return found;
    }
}
