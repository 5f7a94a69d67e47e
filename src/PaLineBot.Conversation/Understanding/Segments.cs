using System.Text.RegularExpressions;

namespace PaLineBot.Conversation.Understanding;

/// <summary>A text parted into everyday words, numbers and what is unknown: the way with the least effort.</summary>
internal static class Segments
{
    private const double Known = 1;
    private const double Phrase = 1.5;
    private const double OtherTones = 0.2;
    private const double Stretched = 0.3;
    private const double NotKnown = 1.6;
    private const int TooShortAlone = 3;
    private const int TornOff = 2;
    private const char Repetition = 'ๆ';

    /// <summary>A piece of the text.</summary>
    internal readonly record struct Piece(string Group, int Start, int Length, bool IsPhrase = false)
    {
        public int End => Start + Length;
    }

    /// <summary>The pieces, and the groups of all turns of phrase in the text, taken or not.</summary>
    /// <param name="text">What was typed, without signs and tone marks.</param>
    /// <param name="withPhrases">Whether turns of phrase are looked for, which takes most of the time.</param>
    public static (IReadOnlyList<Piece> Pieces, IReadOnlySet<string> Phrases) Of(Bared text, bool withPhrases)
    {
        var phrases = withPhrases ? PhrasesIn(text) : [];
        var best = new (double Effort, Piece Last)[text.Length + 1];
        for (var end = 1; end <= text.Length; end++)
        {
            best[end] = (best[end - 1].Effort + NotKnown, new(GroupOf(text.Letters[end - 1]), end - 1, 1));
            if (end > 1 && (text.Letters[end - 1] == text.Letters[end - 2] || text.Letters[end - 1] == Repetition) && best[end - 1].Last.Group is not (WordGroups.Unknown or WordGroups.Number))
                Try(best, end, new(WordGroups.DrawnOut, end - 1, 1), Stretched);
            var node = 0;
            for (var start = end - 1; start >= 0 && Lexicon.Words.GoOn(ref node, text.Letters[start]); start--)
                if (Lexicon.Words.At(node) is { } words && text.IsWhole(start, end)) Try(text, best, start, end, words);
            if (text.LaughterBefore(end) is > 0 and var laughter && !(Laughter.IsFaint(laughter) && best[end - laughter].Last.Group == WordGroups.Teaching))
                Try(best, end, new(WordGroups.Noise, end - laughter, laughter), Known);
            foreach (var phrase in phrases) if (phrase.End == end) Try(best, end, phrase, Phrase);
        }
        var pieces = new List<Piece>();
        for (var end = text.Length; end > 0; end = pieces[^1].Start) pieces.Add(best[end].Last);
        pieces.Reverse();
        return (WithoutFragments(text, pieces), phrases.Select(p => p.Group).ToHashSet(StringComparer.Ordinal));
    }

    private static void Try(Bared text, (double Effort, Piece Last)[] best, int start, int end, IReadOnlyList<Lexicon.Word> words)
    {
        var tones = text.TonesOf(start, end);
        foreach (var word in words)
            if (Lexicon.IsMeant(word, tones)) Try(best, end, new(word.Group, start, end - start), tones == word.Tones ? Known : Known + OtherTones);
    }

    private static void Try((double Effort, Piece Last)[] best, int end, Piece piece, double effort)
    {
        if (best[piece.Start].Effort + effort < best[end].Effort) best[end] = (best[piece.Start].Effort + effort, piece);
    }

    private static List<Piece> PhrasesIn(Bared text)
    {
        var found = new List<Piece>();
        foreach (var pattern in Lexicon.Patterns)
        {
            if (!pattern.Needed.AreIn(text.Letters)) continue;
            if (!pattern.BeginsClause) found.AddRange(pattern.Shape.Matches(text.Letters).Select(m => Of(pattern, m)));
            else for (var at = 0; at < text.Length; at++)
                if (text.BreaksAt(at) && pattern.Shape.Match(text.Letters, at) is { Success: true } m) found.Add(Of(pattern, m));
        }
        found.RemoveAll(p => p.Length == 0 || !text.IsWhole(p.Start, p.End));
        return found;
    }

    private static Piece Of(Lexicon.Pattern pattern, Match m) => new(pattern.Group, m.Index, m.Length, IsPhrase: true);

    // "นา" at the end of ชาวนา is no particle, and "เค" in ดาวเคราะห์ no assent.
    private static List<Piece> WithoutFragments(Bared text, List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (IsTorn(text, pieces, i)) pieces[i] = piece with { Group = WordGroups.Unknown };
            if (piece.Length > TooShortAlone || !WordGroups.Loose.Contains(piece.Group)) continue;
            if (IsHowMany(text, pieces, i)) continue;
            var gluedBefore = i > 0 && pieces[i - 1].Group == WordGroups.Unknown && !text.BreaksAt(piece.Start);
            var gluedAfter = i + 1 < pieces.Count && pieces[i + 1].Group == WordGroups.Unknown && !text.BreaksAt(piece.End);
            if (gluedAfter || (gluedBefore && !IsClearEnd(text, piece))) pieces[i] = piece with { Group = WordGroups.Unknown };
        }
        return pieces;
    }

    // The "มา" of ขอขมา: what is unknown before it is no word alone.
    private static bool IsTorn(Bared text, List<Piece> pieces, int i)
    {
        if (pieces[i].Length > TornOff || pieces[i].Group != WordGroups.Filler || text.BreaksAt(pieces[i].Start)) return false;
        var before = 0;
        while (before < i && pieces[i - 1 - before].Group == WordGroups.Unknown) before++;
        return before is > 0 and <= TornOff;
    }

    // "กี่เปอร์" asks, whatever is counted; the กี of กีตาร์ has no tone mark.
    private static bool IsHowMany(Bared text, List<Piece> pieces, int i) => pieces[i] is { Group: WordGroups.Question } p && text.Letters.AsSpan(p.Start, p.Length) is "กี" && text.TonesOf(p.Start, p.End).Length > 0
        && (i == 0 || pieces[i - 1].Group != WordGroups.Unknown || text.BreaksAt(p.Start));

    private static bool IsClearEnd(Bared text, Piece piece) => piece.Group switch
    {
        WordGroups.Polite => piece.Length == TooShortAlone || text.Letters.AsSpan(piece.Start, piece.Length) is "คะ" or "จะ" or "จา" or "นะ",
        WordGroups.Question => piece.Length == TooShortAlone,
        _ => false,
    };

    /// <summary>Whether one letter stands three times in a row; marks piled on one (é with more of them) are none.</summary>
    public static bool IsDrawnOut(string letters)
    {
        for (var i = 2; i < letters.Length; i++) if (letters[i] == letters[i - 1] && letters[i] == letters[i - 2] && !char.IsAsciiDigit(letters[i]) && letters[i] is not (>= '\u0300' and <= '\u036F')) return true;
        return false;
    }

    private static string GroupOf(char c) => char.IsAsciiDigit(c) ? WordGroups.Number : c is '.' or '/' ? WordGroups.DrawnOut : WordGroups.Unknown;
}
