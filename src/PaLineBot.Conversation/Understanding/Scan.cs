using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Understanding;

/// <summary>What stands in a text that names options: the options, and what is left.</summary>
/// <param name="Picked">Their ids, in the order in which they are named.</param>
/// <param name="ByOrdinal">Whether one is named as ข้อ 2 is, so that it is meant whatever else is said.</param>
/// <param name="ByName">Whether one is named by its name.</param>
/// <param name="Left">What is neither an option nor a word around one.</param>
internal sealed record Scan(IReadOnlyList<string> Picked, bool ByOrdinal, bool ByName, string Left)
{
    private const int MostLeftBesideName = 6;

    public bool IsClear => Picked.Count > 0 && (Left.Length == 0 || ByOrdinal || (ByName && Left.Length <= MostLeftBesideName));

    public static Scan Of(IReadOnlyList<FieldOption> options, string said)
    {
        var picked = new List<string>();
        var (left, byOrdinal, byName) = ("", false, false);
        // After an ordinal a number is an option; after other letters or a name it is theirs (ป.4, อนุบาล 3).
        var (afterOrdinal, afterOther) = (false, false);
        for (var at = 0; at < said.Length;)
        {
            if (SaidWords.At("choice-no", said, at) is { } no && SaidChoices.Named(options, said, at + no.Length) is { Length: > 0 } refused) at += no.Length + refused.Length;
            else if (SaidChoices.Named(options, said, at) is { Length: > 0 } named)
            {
                picked.Add(named.Id);
                (at, byName, afterOrdinal, afterOther) = (at + named.Length, true, false, false);
                while (at < said.Length && char.IsAsciiDigit(said[at])) at++;
            }
            else if (!afterOther && SaidChoices.Numbered(options, said, at, afterOrdinal) is { Length: > 0 } numbered)
            {
                picked.AddRange(numbered.Ids);
                (at, byOrdinal) = (at + numbered.Length, byOrdinal || afterOrdinal);
            }
            else if (SaidWords.At("choice-ordinals", said, at) is { } word) (at, afterOrdinal, afterOther) = (at + word.Length, true, false);
            else if (SaidWords.At("choice-around", said, at) is { } around) (at, afterOther) = (at + around.Length, afterOther && around.Length == 1);
            else (left, at, afterOrdinal, afterOther) = (left + said[at], at + 1, false, true);
        }
        return new(picked, byOrdinal, byName, left);
    }
}
