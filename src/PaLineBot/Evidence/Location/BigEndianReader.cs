namespace PaLineBot.Evidence.Location;

/// <summary>Reads numbers one after the other, the highest byte first; behind the end there are zeros.</summary>
internal sealed class BigEndianReader(byte[] bytes)
{
    public int At { get; private set; }

    public bool IsOver => At > bytes.Length;

    public ulong Next(int length)
    {
        var number = 0UL;
        for (var i = 0; i < length; i++)
        {
            number = (number << 8) | (At < bytes.Length ? bytes[At] : 0UL);
            At++;
        }

        return number;
    }
}
