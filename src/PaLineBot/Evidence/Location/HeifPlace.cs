namespace PaLineBot.Evidence.Location;

/// <summary>Where an item of a HEIC or AVIF file lies.</summary>
/// <param name="Method">From where it is counted: the file's begin, or the list's own data.</param>
/// <param name="Length">How long it is; 0 for up to the end of the file.</param>
internal readonly record struct HeifPlace(ulong Item, HeifPlace.Counting Method, long Offset, long Length)
{
    internal enum Counting
    {
        FromFile = 0,
        FromOwnData = 1,
    }

    /// <summary>Where it begins in the file, or null when that depends on another item.</summary>
    /// <param name="ownData">Where the own data begin; 0 when there are none.</param>
    public long? StartIn(long ownData) => Method switch
    {
        Counting.FromFile => Offset,
        Counting.FromOwnData when ownData > 0 => ownData + Offset,
        _ => null,
    };

    /// <summary>Reads the body of a box <c>iloc</c>.</summary>
    public static IEnumerable<HeifPlace> Read(byte[] body)
    {
        var reader = new BigEndianReader(body);
        var version = reader.Next(1);
        reader.Next(3);
        var (sizes, more) = ((int)reader.Next(1), (int)reader.Next(1));
        var hasMethod = version is 1 or 2;
        var count = reader.Next(version < 2 ? 2 : 4);
        for (var i = 0UL; i < count && !reader.IsOver; i++)
        {
            var item = reader.Next(version < 2 ? 2 : 4);
            var method = hasMethod ? (Counting)(reader.Next(2) & 15) : Counting.FromFile;
            reader.Next(2);
            var start = (long)reader.Next(more >> 4);
            var parts = reader.Next(2);
            for (var p = 0UL; p < parts && !reader.IsOver; p++)
            {
                reader.Next(hasMethod ? more & 15 : 0);
                yield return new HeifPlace(item, method, start + (long)reader.Next(sizes >> 4), (long)reader.Next(sizes & 15));
            }
        }
    }
}
