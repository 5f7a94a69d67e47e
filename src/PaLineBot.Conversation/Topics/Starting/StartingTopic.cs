using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class StartingTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Standing, Standing.Tapped) with { IsSayable = true },
        Row.Of(Verbs.Start, Starting.Tapped) with { IsSayable = true },
        Row.Of(Verbs.InChat, PageFirst.InChat) with { IsSayable = true },
    ];
}
