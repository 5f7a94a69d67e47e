using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace PaLineBot.Evidence.Location;

/// <summary>A file that is read and overwritten here and there; it never becomes longer or shorter.</summary>
internal sealed class MediaFile : IDisposable
{
    // Pictures and films need some hundreds. A file made to keep us busy ends here for who reads it.
    private const int MostReads = 100_000;

    private readonly SafeFileHandle handle;
    private int reads;

    public MediaFile(string path)
    {
        handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        Length = RandomAccess.GetLength(handle);
    }

    public long Length { get; }

    /// <summary>So many bytes from there, or as many as there are.</summary>
    public byte[] Read(long offset, int most)
    {
        if (offset < 0 || offset >= Length || ++reads > MostReads)
        {
            return [];
        }

        var bytes = new byte[Math.Clamp(Length - offset, 0, most)];
        var done = 0;
        while (done < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(done), offset + done) is > 0 and var read)
        {
            done += read;
        }

        return done == bytes.Length ? bytes : bytes[..done];
    }

    /// <summary>A number of four bytes, the highest first; null behind the end.</summary>
    public uint? Number(long offset) => Read(offset, 4) is { Length: 4 } bytes ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : null;

    public void Write(long offset, ReadOnlySpan<byte> bytes) => RandomAccess.Write(handle, bytes, offset);

    public void Dispose() => handle.Dispose();
}
