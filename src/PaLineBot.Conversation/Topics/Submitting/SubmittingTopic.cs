using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;

namespace PaLineBot.Conversation.Topics;

internal static class SubmittingTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Ready, Readiness.Show),
        Row.Of(Verbs.Submit, Submitting.Tapped) with { IsSayable = true },
        Row.Of(Verbs.Withdraw, Submitting.Withdraw) with
        {
            IsSayable = true,
            InMenu = new(3, talk => talk.Status == AgreementStatus.Submitted ? Quick.Of("b.withdraw", Verbs.Withdraw, "ask") : null),
        },
        Row.Of(Verbs.Rounds, Submitting.Rounds, new RoundsRequest()) with { IsSayable = true },
        Row.Of(Verbs.Mended, Returned.Done) with { IsSayable = true },
        Row.Of(Intent.Ready, Readiness.Show) with
        {
            Help = [new(HelpPage.Writing, 7, "help.word-ready"), new(HelpPage.Idle, 4, "help.say-ready")],
        },
        Row.Of(Intent.Submit, Submitting.Said) with { InGroup = Group.OneToOne, Help = [new(HelpPage.Idle, 5, "help.say-submit")] },
        Row.Of(Intent.Withdraw, Submitting.Withdraw),
        Row.Of(Intent.Rounds, Submitting.Rounds, new RoundsRequest()) with { InGroup = Group.OneToOne },
    ];
}
