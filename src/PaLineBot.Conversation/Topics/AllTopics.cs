using System.Collections.Frozen;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>What can be tapped and said: one line for each topic.</summary>
internal static class AllTopics
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        .. WritingTopic.Rows,
        .. SubmittingTopic.Rows,
        .. PapersTopic.Rows,
        .. EvidenceTopic.Rows,
        .. ReviewingTopic.Rows,
        .. ReturningTopic.Rows,
        .. AdmittingTopic.Rows,
        .. StartingTopic.Rows,
        .. HomeTopic.Rows,
        .. JoiningTopic.Rows,
        .. GroupsTopic.Rows,
        .. DecidingTopic.Rows,
        .. PrivacyTopic.Rows,
        .. ChattingTopic.Rows,
    ];

    /// <summary>Every command, in the order of the rows.</summary>
    public static IReadOnlyList<Intent> Commands { get; } = [.. Rows.OfType<WordRow>().Select(r => r.Intent)];

    /// <summary>Their words.</summary>
    public static Intents Intents { get; } = new(Commands);

    private static readonly FrozenDictionary<string, TapRow> ByVerb =
        Rows.OfType<TapRow>().ToFrozenDictionary(r => r.Verb, StringComparer.Ordinal);

    private static readonly FrozenDictionary<Intent, WordRow> ByIntent = Rows.OfType<WordRow>().ToFrozenDictionary(r => r.Intent);

    /// <summary>The row of a button, or null when it is not ours.</summary>
    public static TapRow? Find(Tap? tap) => tap is null ? null : ByVerb.GetValueOrDefault(tap.Verb);

    /// <summary>The row of a command, or null when there is none.</summary>
    public static WordRow? Find(Intent intent) => ByIntent.GetValueOrDefault(intent);
}
