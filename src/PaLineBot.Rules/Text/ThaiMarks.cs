using System.Text;

namespace PaLineBot.Rules.Text;

/// <summary>Puts the marks of Thai letters in the order in which they are written, whatever order they were typed in.</summary>
internal static class ThaiMarks
{
    private const char Nikhahit = '\u0E4D';
    private const char SaraAa = '\u0E32';
    private const char SaraAm = '\u0E33';
    private const char LongTail = '\u0E45';

    public static string PutRight(string text)
    {
        if (IsRight(text)) return text;
        var to = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var last = to.Length > 0 ? to[^1] : '\0';
            // The long tail belongs to ฤ and ฦ; elsewhere it was taken for า.
            var letter = c == LongTail && last is not ('ฤ' or 'ฦ') ? SaraAa : c;
            if (letter is SaraAa or SaraAm && PutSaraAm(to)) continue;
            if (letter == 'เ' && last == 'เ') to[^1] = 'แ';
            else if (Order(letter) > 0) PutMark(to, letter);
            else to.Append(letter);
        }

        return to.ToString();
    }

    // Nearly every text is right already, and is read once more here than it is changed.
    private static bool IsRight(string text)
    {
        var last = '\0';
        foreach (var c in text)
        {
            if (c is Nikhahit or LongTail || (c == 'เ' && last == 'เ')) return false;
            if (Order(c) is > 0 and var order && (c == last || Order(last) > order || (order == 2 && IsFollowingVowel(last)))) return false;
            last = c;
        }

        return true;
    }

    private static void PutMark(StringBuilder to, char mark)
    {
        var at = to.Length;
        // นำ้ and หนา้: a tone was typed after the vowel that follows its letter.
        if (Order(mark) == 2 && at > 1 && IsFollowingVowel(to[^1]) && (IsConsonant(to[^2]) || Order(to[^2]) > 0)) at--;
        while (at > 0 && Order(to[at - 1]) > Order(mark)) at--;
        if (at == 0 || to[at - 1] != mark) to.Insert(at, mark);
    }

    /// <summary>A vowel whose ring was typed by itself: ํ, or ํ and a tone, before า.</summary>
    private static bool PutSaraAm(StringBuilder to)
    {
        var ring = to.Length - 1;
        if (ring > 0 && Order(to[ring]) == 2) ring--;
        if (ring < 0 || to[ring] != Nikhahit) return false;
        to.Remove(ring, 1).Append(SaraAm);
        return true;
    }

    private static bool IsConsonant(char c) => c is >= 'ก' and <= 'ฮ';

    private static bool IsFollowingVowel(char c) => c is 'ะ' or SaraAa or SaraAm;

    /// <summary>1 for marks at the letter, 2 for what stands above them, 0 for what is no mark.</summary>
    private static int Order(char c) => c switch
    {
        '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or '\u0E47' or Nikhahit => 1,
        >= '\u0E48' and <= '\u0E4C' => 2,
        _ => 0,
    };
}
