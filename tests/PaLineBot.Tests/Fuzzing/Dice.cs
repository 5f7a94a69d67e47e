namespace PaLineBot.Tests.Fuzzing;

/// <summary>Chance that falls the same way again for the same seed.</summary>
/// <param name="seed">The seed.</param>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/>.</summary>
    public int Below(int bound) => random.Next(bound);

    /// <summary>True so many times of a hundred.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>One of a list.</summary>
    public T Of<T>(params IReadOnlyList<T> list) => list[random.Next(list.Count)];

    /// <summary>Any bytes.</summary>
    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
