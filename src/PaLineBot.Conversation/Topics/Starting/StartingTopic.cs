using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class StartingTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Standing, Standing.Tapped),
        Row.Of(Verbs.Start, Starting.Tapped),
    ];
}
