namespace PaLineBot.Conversation.Understanding;

/// <summary>How many letters must be put in, left out, changed or swapped with their neighbour.</summary>
public static class EditDistance
{
    private const int Short = 256;

    /// <param name="most">From here on it does not matter how many more: what is above may be told as any number above.</param>
    public static int Of(string a, string b, int most = int.MaxValue)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        var width = b.Length + 1;
        // Three rows, the present one and the two above it, take turns.
        Span<int> rows = width * 3 <= Short ? stackalloc int[Short] : new int[width * 3];
        for (var j = 0; j < width; j++) rows[j] = j;
        var leastAbove = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            var here = rows.Slice(i % 3 * width, width);
            var above = rows.Slice((i - 1) % 3 * width, width);
            var twoAbove = rows.Slice((i + 1) % 3 * width, width);
            var least = here[0] = i;
            for (var j = 1; j < width; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var cost = Math.Min(Math.Min(above[j] + 1, here[j - 1] + 1), above[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, twoAbove[j - 2] + 1);
                here[j] = cost;
                least = Math.Min(least, cost);
            }
            // Whatever comes below grows out of these two rows.
            if (least > most && leastAbove > most) return most + 1;
            leastAbove = least;
        }
        return rows[(a.Length % 3 * width) + b.Length];
    }
}
