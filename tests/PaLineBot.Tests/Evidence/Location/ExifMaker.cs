using System.Buffers.Binary;
using System.Text;

namespace PaLineBot.Tests.Evidence.Location;

/// <summary>Exif as a phone writes it: how the picture is turned, when and where it was taken, and a second directory for its thumbnail.</summary>
/// <param name="isLittle">Whether the lowest byte comes first.</param>
internal sealed class ExifMaker(bool isLittle)
{
    private const int Length = 208;
    private const int Head = 8;
    private const int Moment = 74;
    private const int Picture = 94;
    private const int Place = 112;
    private const int Latitude = 154;
    private const int Day = 178;
    private const int Thumbnail = 190;

    private readonly byte[] bytes = new byte[Length];

    /// <summary>The block; without a place it is as one from which that was removed.</summary>
    public byte[] Make(bool withPlace)
    {
        Encoding.ASCII.GetBytes(isLittle ? "II" : "MM").CopyTo(bytes, 0);
        Short(2, 42);
        Long(4, Head);
        Text(Moment, "2026:11:30 10:11:12");
        Directory(Head, Thumbnail, [(0x0112, 3, 1, 6), (0x0132, 2, 20, Moment), (0x8769, 4, 1, Picture), .. PlaceEntry(withPlace), (0xC4A5, 4, 1, 0x01020304)]);
        Directory(Picture, 0, [(0xA002, 4, 1, 4032)]);
        Directory(Thumbnail, 0, [(0x0103, 3, 1, 6)]);
        if (withPlace)
        {
            Directory(Place, 0, [(0x0001, 2, 2, 0x4E), (0x0002, 5, 3, Latitude), (0x001D, 2, 11, Day)]);
            Text(Latitude, "13 45 07.40 north of it!");
            Text(Day, "2026:11:30");
        }

        return bytes;
    }

    private static (int Tag, int Type, int Count, int Value)[] PlaceEntry(bool withPlace) => withPlace ? [(0x8825, 4, 1, Place)] : [];

    private void Directory(int at, int next, (int Tag, int Type, int Count, int Value)[] entries)
    {
        Short(at, entries.Length);
        at += 2;
        foreach (var (tag, type, count, value) in entries)
        {
            Short(at, tag);
            Short(at + 2, type);
            Long(at + 4, count);
            if (type == 3) Short(at + 8, value);
            else Long(at + 8, value);
            at += 12;
        }

        Long(at, next);
    }

    private void Text(int at, string text) => Encoding.ASCII.GetBytes(text).CopyTo(bytes, at);

    private void Short(int at, int value)
    {
        if (isLittle) BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)value);
        else BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)value);
    }

    private void Long(int at, int value)
    {
        if (isLittle) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
        else BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), value);
    }
}
