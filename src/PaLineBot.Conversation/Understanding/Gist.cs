using System.Globalization;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>What a text is, seen from an open question.</summary>
internal enum GistKind
{
    /// <summary>Nothing speaks against its being an answer.</summary>
    Answer,

    /// <summary>It may be one or not.</summary>
    Doubt,

    /// <summary>It asks something that no command answers.</summary>
    Question,

    /// <summary>Talk for company, which is no answer and asks for nothing.</summary>
    Company,

    /// <summary>It asks for something.</summary>
    Command,
}

/// <summary>What a text is about, as far as everyday words tell.</summary>
/// <param name="Kind">What it is where nothing is written yet.</param>
/// <param name="BesideAnswer">What it is where a finished answer stands: short texts are doubted there.</param>
/// <param name="Intent">What it asks for, or <see cref="Intent.None"/>.</param>
/// <param name="Guess">What it asks for most likely, for when nothing is asked and so nothing can be lost.</param>
/// <param name="Decision">What a superior who reads a submission decides with it, or <see cref="Intent.None"/>.</param>
/// <param name="IsQuestion">Whether it asks something.</param>
/// <param name="EndsPolitely">Whether it ends with a particle, as what is said to somebody does.</param>
internal sealed record Gist(GistKind Kind, GistKind BesideAnswer, Intent Intent, Intent Guess, Intent Decision, bool IsQuestion, bool EndsPolitely)
{
    private const int LongestTalk = 120;

    public static Gist Answer { get; } = new(GistKind.Answer, GistKind.Answer, Intent.None, Intent.None, Intent.None, false, false);

    public static Gist Company { get; } = Answer with { Kind = GistKind.Company, BesideAnswer = GistKind.Company };

    public static Gist Of(string text)
    {
        if (!text.Any(char.IsLetterOrDigit)) return Company;
        if (text.Length > LongestTalk * 2) return Answer;
        var bared = Bared.Of(SpelledNumbers.TryParse(Squashed.Of(text), out var number) ? number.ToString(CultureInfo.InvariantCulture) : text);
        if (bared.Length > LongestTalk) return Answer;
        if (IsMash(bared.Letters)) return Company;
        var weights = Weights.Of(text, bared);
        return new(Judge.KindOf(weights, besideAnswer: false), Judge.KindOf(weights, besideAnswer: true), Judge.IntentOf(weights), Judge.GuessOf(weights), Judge.DecisionOf(weights),
            weights.IsQuestion, weights.EndsPolitely);
    }

    /// <summary>What it is where something stands or not.</summary>
    public GistKind Where(bool answered) => answered ? BesideAnswer : Kind;

    // One key held down: "กกกกก".
    private static bool IsMash(string letters) => letters.Length >= 3 && !char.IsAsciiDigit(letters[0]) && letters.Distinct().Take(3).Count() < 3;
}
