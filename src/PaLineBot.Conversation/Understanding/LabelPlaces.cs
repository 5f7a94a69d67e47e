namespace PaLineBot.Conversation.Understanding;

/// <summary>Where labels with a colon begin in the middle of a text. Every character is looked at a few times only, however many spaces there are.</summary>
internal static class LabelPlaces
{
    /// <summary>The places, in order; what stands after a number or a bullet (2. งาน:) begins its line already.</summary>
    /// <param name="looked">How many characters were looked at.</param>
    public static IReadOnlyList<int> In(string text, IReadOnlyList<string> labels, out int looked)
    {
        var places = new List<int>();
        looked = text.Length;
        for (var colon = 0; colon < text.Length; colon++)
        {
            if (text[colon] is not (':' or '：')) continue;
            var end = SpacesBefore(text, colon);
            looked += colon - end;
            if (labels.FirstOrDefault(l => StandsBefore(text, l, end)) is not { } label) continue;
            var start = end - label.Length;
            var before = SpacesBefore(text, start);
            looked += start - before;
            if (!IsMark(text, before)) places.Add(start);
        }
        return places;
    }

    private static bool StandsBefore(string text, string label, int end) => end > label.Length && char.IsWhiteSpace(text[end - label.Length - 1])
        && text.AsSpan(end - label.Length, label.Length).Equals(label, StringComparison.OrdinalIgnoreCase);

    private static int SpacesBefore(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        return at;
    }

    private static bool IsMark(string text, int end) => end > 0
        && (text[end - 1] is '-' or '•' or '*' || (end > 1 && text[end - 1] is '.' or ')' && text[end - 2] is (>= '0' and <= '9') or (>= '๐' and <= '๙')));
}
