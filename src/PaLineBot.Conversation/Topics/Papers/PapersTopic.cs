using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class PapersTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Papers, Papers.Show, new PapersRequest()) with
        {
            IsSayable = true,
            InMenu = new(1, talk => talk.Facts.Agreement is null ? null : Quick.Of("b.papers", Verbs.Papers)),
        },
        Row.Of(Intent.Papers, Papers.Show, new PapersRequest()),
    ];
}
