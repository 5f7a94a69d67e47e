using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class PapersTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Papers, Papers.Show, new PapersRequest()) with { IsSayable = true },
        Row.Of(Intent.Papers, Papers.Show, new PapersRequest()),
    ];
}
