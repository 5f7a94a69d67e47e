namespace PaLineBot.Rules.Lint;

/// <summary>Where a text says ร้อยละ, % or เปอร์เซ็นต์.</summary>
internal static class PercentSigns
{
    /// <summary>The word that stands before its number.</summary>
    public const string Word = "ร้อยละ";

    private static readonly string[] All = [Word, "%", "เปอร์เซ็นต์"];

    /// <summary>All places in the order of the text.</summary>
    public static List<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        foreach (var sign in All)
            for (var at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + sign.Length, StringComparison.Ordinal))
                found.Add(new TextSpan(at, sign.Length));
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }
}
