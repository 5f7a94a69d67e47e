using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class AdmittingTopic
{
    private static readonly Func<Tap, FactRequest[]> Request = Row.ById(id => [new JoinRequestRequest(id), new WaitingRequest()]);

    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.JoinRequest, Admitting.Show, Request) with { IsSayable = true },
        Row.Of(Verbs.JoinDecide, Admitting.Decide, Request) with { IsSayable = true },
        Row.Of(Verbs.IssueCode, Admitting.IssueCode, _ => [new LedSchoolsRequest()]) with { IsSayable = true },
        Row.Of(Intent.IssueCode, talk => Admitting.IssueCode(talk), new LedSchoolsRequest()) with
        {
            Help = [new(HelpPage.Superior, 2, "help.say-issue")],
        },
    ];
}
