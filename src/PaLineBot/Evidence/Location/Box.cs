using System.Buffers.Binary;
using System.Text;

namespace PaLineBot.Evidence.Location;

/// <summary>A box of ISO 14496-12: a name, and what is in it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Body">Where its content begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Box(string Name, long Start, long Body, long End)
{
    public const int HeadLength = 8;
    public const int LongHeadLength = 16;

    private const int Most = 10_000;

    /// <summary>The boxes between two places.</summary>
    public static IEnumerable<Box> In(MediaFile file, long from, long to)
    {
        for (var n = 0; n < Most && to - from >= HeadLength && Read(file, from, to) is { } box; n++)
        {
            yield return box;
            from = box.End;
        }
    }

    private static Box? Read(MediaFile file, long from, long to)
    {
        var head = file.Read(from, LongHeadLength);
        if (head.Length < HeadLength)
        {
            return null;
        }

        var said = BinaryPrimitives.ReadUInt32BigEndian(head);
        var isLong = said == 1 && head.Length == LongHeadLength;

        // 1: the length stands behind the name; 0: up to the end.
        var length = isLong ? BinaryPrimitives.ReadInt64BigEndian(head.AsSpan(HeadLength)) : said == 0 ? to - from : said;
        var headLength = isLong ? LongHeadLength : HeadLength;
        return length < headLength || length > to - from ? null : new Box(Encoding.Latin1.GetString(head, 4, 4), from, from + headLength, from + length);
    }
}
