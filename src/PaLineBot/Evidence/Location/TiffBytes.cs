using System.Buffers.Binary;

namespace PaLineBot.Evidence.Location;

/// <summary>The numbers of a TIFF block, in the order of bytes that it names; outside of it everything is 0.</summary>
internal readonly ref struct TiffBytes
{
    private readonly Span<byte> bytes;
    private readonly bool isLittle;

    private TiffBytes(Span<byte> bytes, bool isLittle)
    {
        this.bytes = bytes;
        this.isLittle = isLittle;
    }

    public uint Length => (uint)bytes.Length;

    /// <summary>Reads its head; false when it is none.</summary>
    public static bool TryOpen(Span<byte> bytes, out TiffBytes tiff)
    {
        var isLittle = bytes.StartsWith("II*\0"u8);
        tiff = new TiffBytes(bytes, isLittle);
        return isLittle || bytes.StartsWith("MM\0*"u8);
    }

    public ushort Short(uint at) => !Has(at, 2) ? (ushort)0
        : isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[(int)at..])
        : BinaryPrimitives.ReadUInt16BigEndian(bytes[(int)at..]);

    public uint Long(uint at) => !Has(at, 4) ? 0
        : isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)at..])
        : BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);

    public void SetShort(uint at, ushort value)
    {
        if (isLittle) BinaryPrimitives.WriteUInt16LittleEndian(bytes[(int)at..], value);
        else BinaryPrimitives.WriteUInt16BigEndian(bytes[(int)at..], value);
    }

    public bool Has(uint at, uint length) => at <= Length && length <= Length - at;

    /// <summary>Makes it zeros, as far as it lies within.</summary>
    public void Clear(uint at, uint length)
    {
        if (at < Length)
        {
            bytes.Slice((int)at, (int)Math.Min(length, Length - at)).Clear();
        }
    }

    /// <summary>Moves what stands from there to the end forward over what is before it, and makes zeros of what gets free.</summary>
    public void Close(uint at, uint width, uint end)
    {
        bytes[(int)(at + width)..(int)end].CopyTo(bytes[(int)at..]);
        bytes[(int)(end - width)..(int)end].Clear();
    }
}
