using System.IO.Compression;
using System.Xml;

namespace PaLineBot.Evidence;

/// <summary>The lists of an office document, <c>[Content_Types].xml</c> and <c>.rels</c>: what its parts are, and what they point to.</summary>
internal static class OfficeLists
{
    /// <summary>Where the types of all parts stand.</summary>
    public const string Types = "[Content_Types].xml";

    /// <summary>A longer list is that of no document.</summary>
    public const int Longest = 1_000_000;

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Longest };

    public static bool IsOne(ZipArchiveEntry entry) =>
        entry.FullName.Equals(Types, StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the elements of a list is such a one; null when it cannot be read.</summary>
    public static bool? Has(ZipArchiveEntry list, Func<XmlReader, bool> isSuch)
    {
        if (list.Length > Longest)
        {
            return null;
        }

        try
        {
            using var stream = list.Open();
            using var reader = XmlReader.Create(stream, Careful);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && isSuch(reader))
                {
                    return true;
                }
            }

            return false;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            return null;
        }
    }
}
