using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class ReturningTopic
{
    private static readonly Func<Tap, FactRequest[]> Submission = Row.ById(id => [new SubmissionRequest(id)]);

    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Return, Returning.Begin, Submission) with { KeepsReturn = true, IsSayable = true },
        Row.Of(Verbs.ReturnPick, Returning.Pick, Submission) with { KeepsReturn = true, IsSayable = true },
        Row.Of(Verbs.ReturnGo, Returning.Go, Submission) with { KeepsReturn = true, IsSayable = true },
        Row.Of(Verbs.ReturnSend, Returning.Send, Row.ById(id => [new SubmissionRequest(id), new WaitingRequest()])) with { KeepsReturn = true, IsSayable = true },
        Row.Of(Verbs.ReturnCancel, (talk, tap) => Returning.Cancel(talk, tap)) with { KeepsReturn = true, IsSayable = true },
    ];
}
