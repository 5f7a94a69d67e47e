using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

internal static class ReviewingTopic
{
    private static readonly Func<Tap, FactRequest[]> Submission = Row.ById(id => [new SubmissionRequest(id)]);

    private static readonly FactRequest[] Waiting = [new WaitingRequest(), new WaitingSubmissionsRequest()];

    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Waiting, Reviewing.List, Waiting) with
        {
            IsSayable = true,
            InMenu = new(6, talk => talk is { Writes: true, Facts.Person.IsSuperior: true } ? talk.Page("b.page-review", "approve") : null),
        },
        Row.Of(Verbs.Snooze, Reviewing.Snooze) with { IsSayable = true },
        Row.Of(Verbs.Review, Reviewing.Show, Submission) with { KeepsReturn = true, IsSayable = true },
        Row.Of(Verbs.AllItems, Reviewing.All, Submission) with { KeepsReturn = true, IsSayable = true },
        Row.Of(Verbs.See, Reviewing.See, Submission) with { KeepsReturn = true, IsSayable = true },
        Row.Of(Verbs.Approve, Reviewing.Approve, Row.ById(id => [new SubmissionRequest(id), new WaitingRequest()])),
        Row.Of(Verbs.Undo, Reviewing.UndoTapped, Submission) with { IsSayable = true },
        Row.Of(Intent.Waiting, Reviewing.List, Waiting) with
        {
            WhileReturning = true,
            InGroup = Group.OneToOne,
            Help =
            [
                new(HelpPage.Superior, 1, "help.say-waiting"),
                new(HelpPage.SuperiorOfDistrict, 1, "help.say-waiting"),
                new(HelpPage.Deciding, 1, "help.say-waiting"),
            ],
        },
        Row.Of(Intent.Approve, Deciding, Waiting) with { WhileAsked = DecidingWhileAsked },
        Row.Of(Intent.Return, Deciding, Waiting) with { WhileAsked = DecidingWhileAsked },
        Row.Of(Intent.UndoApproval, Reviewing.UndoSaid),
    ];

    // What is on the screen is decided by its buttons' words (Looking); without it, one is opened first.
    private static void Deciding(Talk talk)
    {
        if (talk.Facts.Person!.IsSuperior) Reviewing.List(talk);
        else Home.TellStatus(talk);
    }

    private static bool DecidingWhileAsked(Talk talk, Field open)
    {
        if (!talk.Facts.Person!.IsSuperior) return Doubts.AskOf(talk, open);
        Reviewing.List(talk);
        return true;
    }
}
