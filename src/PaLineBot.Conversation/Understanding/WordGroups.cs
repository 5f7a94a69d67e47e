using System.Collections.Frozen;

namespace PaLineBot.Conversation.Understanding;

/// <summary>The groups of everyday words that are no commands; every other group is called like what it asks for.</summary>
internal static class WordGroups
{
    public const string Filler = "filler";
    public const string Form = "form";
    public const string Polite = "polite";
    public const string Question = "question";
    public const string Vague = "vague";
    public const string Teaching = "teach";

    /// <summary>Not a word that is known.</summary>
    public const string Unknown = "?";

    /// <summary>A letter drawn out for feeling, or a sign between numbers.</summary>
    public const string DrawnOut = "~";

    public const string Number = "0";

    /// <summary>Words of the moment, in which no plan for a year is told.</summary>
    public const string Now = "now";

    /// <summary>Who speaks, and whom one speaks to or of.</summary>
    public const string Person = "person";

    /// <summary>How one feels, what happens around: no part of an answer.</summary>
    public const string Mood = "mood";

    /// <summary>Sounds: laughter, sighs, surprise.</summary>
    public const string Noise = "Noise";

    /// <summary>What is said for company only.</summary>
    public static FrozenSet<string> Company { get; } = FrozenSet.Create(StringComparer.Ordinal, Mood, Noise, "Thanks", "Hello", "Assent", "Deny");

    /// <summary>Words people say in any tone.</summary>
    public static FrozenSet<string> AnyTone { get; } = FrozenSet.Create(StringComparer.Ordinal, Polite, Question, Noise);

    /// <summary>Words that are too short to stand for themselves in the middle of a longer unknown one.</summary>
    public static FrozenSet<string> Loose { get; } = FrozenSet.Create(StringComparer.Ordinal, [Polite, Question, .. Company]);

    /// <summary>Acts with consequences.</summary>
    public static FrozenSet<string> Acts { get; } = FrozenSet.Create(StringComparer.Ordinal, "Submit", "Withdraw", "Unlink", "Erase", "EraseForGood");
}
