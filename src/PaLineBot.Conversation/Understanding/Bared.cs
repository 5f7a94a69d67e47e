using System.Text;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>
/// A text without signs, spaces and tone marks, as everyday words are looked for in it: tone marks are what people mistype
/// most, so they are kept beside the letters, and so is where a space was.
/// </summary>
internal sealed class Bared
{
    private const char FirstTone = '\u0E47';
    private static readonly string[] Tones = [.. Enumerable.Range(FirstTone, 5).Select(c => ((char)c).ToString())];

    private readonly bool[] breaks;
    private readonly string[] tones;

    private readonly Dictionary<int, int>? laughs;

    private Bared(string letters, string[] tones, bool[] breaks, Dictionary<int, int>? laughs) => (Letters, this.tones, this.breaks, this.laughs) = (letters, tones, breaks, laughs);

    public string Letters { get; }

    public int Length => Letters.Length;

    /// <summary>Whether a word can begin or end here because a space or a sign is here in the text.</summary>
    public bool BreaksAt(int at) => breaks[at];

    /// <summary>The tone marks of some letters, in their order.</summary>
    public string TonesOf(int start, int end)
    {
        var found = "";
        for (var i = start; i < end; i++) if (tones[i].Length > 0) found = found.Length > 0 ? found + tones[i] : tones[i];
        return found;
    }

    /// <summary>Whether a word may stand here: no syllable is torn apart.</summary>
    public bool IsWhole(int start, int end) =>
        !IsDependent(Letters[start]) && Letters[end - 1] is not (>= 'เ' and <= 'ไ') && (end == Length || !IsDependent(Letters[end]) || Letters[end] == Letters[end - 1]);

    /// <summary>How many letters before here are laughter in digits; 0 when none are.</summary>
    public int LaughterBefore(int end) => laughs?.GetValueOrDefault(end) ?? 0;

    public static Bared Of(string text)
    {
        var said = ThaiDigits.ToArabic(ThaiText.Normalise(text));
        var letters = new StringBuilder(said.Length);
        var laughter = Laughter.In(said).ToDictionary(l => l.Start + l.Length - 1, l => l.Length);
        var laughs = laughter.Count > 0 ? new Dictionary<int, int>() : null;
        var (tones, breaks) = (new List<string>(said.Length), new List<bool>(said.Length + 1) { true });
        for (var i = 0; i < said.Length; i++)
        {
            var c = said[i];
            if (Squashed.IsTone(c))
            {
                if (tones.Count > 0) tones[^1] = tones[^1].Length > 0 ? tones[^1] + c : Tones[c - FirstTone];
            }
            else if (Squashed.IsKept(c))
            {
                letters.Append(char.ToLowerInvariant(c));
                tones.Add("");
                breaks.Add(false);
                if (laughs is not null && laughter.TryGetValue(i, out var length)) laughs[letters.Length] = length;
            }
            else breaks[^1] = true;
        }
        breaks[^1] = true;
        return new Bared(letters.ToString(), [.. tones], [.. breaks], laughs);
    }

    private static bool IsDependent(char c) => c is (>= '\u0E30' and <= '\u0E3A') or 'ๅ' or (>= '\u0E47' and <= '\u0E4E');
}
