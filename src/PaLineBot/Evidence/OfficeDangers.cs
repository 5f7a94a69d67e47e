using System.IO.Compression;
using System.Xml;

namespace PaLineBot.Evidence;

/// <summary>Finds in an office document what can do something when it is opened: programs, embedded objects, parts fetched from elsewhere.</summary>
internal static class OfficeDangers
{
    private const int MostOfLists = 8_000_000;

    // Words in the types that parts and relations have, as [Content_Types].xml and .rels say them.
    private static readonly string[] Programs = ["macroenabled", "vbaproject", "vbadata", "macrosheet", "activex", "oleobject", "relationships/control"];

    private static readonly string[] Fetched = ["attachedtemplate", "oleobject", "frame", "subdocument"];

    private static readonly string[] Embeddable = [".docx", ".xlsx", ".pptx"];

    /// <summary>Whether there is any; a list that cannot be read counts as one.</summary>
    public static bool AreIn(ZipArchive package)
    {
        if (package.Entries.Any(e => IsProgram(e.FullName)))
        {
            return true;
        }

        var read = 0L;
        return package.Entries.Where(OfficeLists.IsOne).Any(list => (read += list.Length) > MostOfLists || OfficeLists.Has(list, SaysSo) != false);
    }

    private static bool IsProgram(string name) =>
        name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || name.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase)
        || name.Contains("activeX/", StringComparison.OrdinalIgnoreCase)
        || (name.Contains("embeddings/", StringComparison.OrdinalIgnoreCase) && !name.EndsWith('/') && !Embeddable.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase));

    private static bool SaysSo(XmlReader element) => IsProgramType(element.GetAttribute("ContentType")) || IsBadRelation(element);

    private static bool IsBadRelation(XmlReader reader) => reader.GetAttribute("Type") is { } type && (IsProgramType(type) || (
        reader.GetAttribute("TargetMode") is { } mode && mode.Trim().Equals("External", StringComparison.OrdinalIgnoreCase)
        && Fetched.Any(f => type.Contains(f, StringComparison.OrdinalIgnoreCase)) && !IsOwnDisk(reader.GetAttribute("Target"))));

    private static bool IsProgramType(string? type) => type is not null && Programs.Any(p => type.Contains(p, StringComparison.OrdinalIgnoreCase));

    // Word notes from which template on its author's own disk a document was made.
    private static bool IsOwnDisk(string? target) =>
        target is not null && target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase) && target.Length > 10 && char.IsAsciiLetter(target[8]) && target[9] == ':';
}
