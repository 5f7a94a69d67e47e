using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint.Rules;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint;

/// <summary>What a field says, with what several rules want to know about it worked out once.</summary>
internal sealed class FieldText(Field field, string raw)
{
    private const int LongestNothing = 80;
    private IReadOnlyList<NumberMention>? numbers;
    private IReadOnlyList<Blank>? blanks;
    private IReadOnlyList<TextSpan>? percentSigns;
    private string? digits;
    private string? compact;
    private List<ulong>? runs;
    private HashSet<ulong>? runSet;
    private bool? saysSomething;

    public Field Field { get; } = field;

    /// <summary>The text as stored; spans are offsets into it.</summary>
    public string Raw { get; } = raw;

    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(raw);

    /// <summary>Same length as <see cref="Raw"/>, Arabic digits only.</summary>
    public string Digits => digits ??= ThaiDigits.ToArabic(Raw);

    public IReadOnlyList<NumberMention> Numbers => numbers ??= NumberMentions.Find(Raw);

    public IReadOnlyList<Blank> Blanks => blanks ??= BlankFinder.Find(Digits);

    /// <summary>Whether a value is still to be filled in: rules that miss one need not say so too.</summary>
    public bool HasBlank => Blanks.Any(b => b.IsCertain);

    /// <summary>Where it says ร้อยละ, % or เปอร์เซ็นต์.</summary>
    public IReadOnlyList<TextSpan> PercentSigns => percentSigns ??= Lint.PercentSigns.Find(Raw);

    /// <summary>Letters, marks and Arabic digits only: equal for texts that differ in spacing, digits or punctuation.</summary>
    public string Compact => compact ??= TextCompare.Compact(Digits);

    /// <summary>Whether it speaks of the same thing as another text (P1-07).</summary>
    public bool SharesNounWith(FieldText other) => (runSet ??= [.. Runs]).Overlaps(other.Runs);

    /// <summary>Whether there are words; "-", "ไม่มี", dots and talk with whoever asks ("โอเคค่ะ", "ไม่เข้าใจคำถาม") are none.</summary>
    public bool SaysSomething => saysSomething ??= !IsBlank && (Raw.Length > LongestNothing ? HasLetters(Raw) : Says(Chatter.Without(Raw)));

    /// <summary>Empty for the eyes of a reader: no value where one is due (80/80), and no blank of a template either (P1-08 speaks of those).</summary>
    public bool IsMissing => !SaysSomething && Blanks.Count == 0
        && !(Field.Role is FieldRole.OutcomeMeasure or FieldRole.ChallengeQuantitative && MeasureMeasurable.HasValue(this));

    /// <summary>The text without white space at both ends, or null when there is none.</summary>
    public TextSpan? Whole
    {
        get
        {
            if (IsBlank) return null;
            var start = Raw.Length - Raw.AsSpan().TrimStart().Length;
            return new TextSpan(start, Raw.AsSpan().Trim().Length);
        }
    }

    private List<ulong> Runs => runs ??= TextCompare.Runs(Raw);

    private static bool Says(ReadOnlySpan<char> text) => HasLetters(text) && !LintWords.Nothing.IsWhole(text);

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            if (char.IsLetter(c) && ++letters >= 2) return true;
        return false;
    }
}
