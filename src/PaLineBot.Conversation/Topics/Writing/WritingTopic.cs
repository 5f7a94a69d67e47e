using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class WritingTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Mine, Overview.Show),
        Row.Of(Verbs.AllMine, talk => Summary.Show(talk)) with { IsSayable = true },
        Row.Of(Verbs.Field, Change.Field),
        Row.Of(Verbs.Change, Change.Item) with { IsSayable = true },
        Row.Of(Verbs.Item, ItemView.Show) with { IsSayable = true },
        Row.Of(Verbs.Append, Repairs.Append) with { IsSayable = true },
        Row.Of(Verbs.Fill, Repairs.Fill) with { IsSayable = true },
        Row.Of(Verbs.Drop, Repairs.Drop) with { IsSayable = true },
        Row.Of(Verbs.Instead, Meanwhile.Instead),
        Row.Of(Verbs.Add, Meanwhile.Add),
        Row.Of(Verbs.LeaveTyped, Meanwhile.Leave),
        Row.Of(Verbs.ForField, QuotedText.For),
        Row.Of(Verbs.Keep, Moves.Keep),
        Row.Of(Verbs.Example, Moves.Example),
        Row.Of(Verbs.Back, Moves.Back),
        Row.Of(Verbs.SkipField, Moves.Skip),
        Row.Of(Verbs.SkipGroups, Moves.SkipGroups) with { IsSayable = true },
        Row.Of(Verbs.Later, Moves.Later),
        Row.Of(Verbs.Option, Choices.Pick),
        Row.Of(Verbs.Toggle, Choices.Toggle) with { IsSayable = true },
        Row.Of(Verbs.Done, Choices.Done),
        Row.Of(Verbs.Split, SplitAnswer.Confirm),
        Row.Of(Verbs.Whole, SplitAnswer.KeepWhole),
        Row.Of(Intent.Overview, Overview.Show) with { InGroup = Group.OneToOne },
        Row.Of(Intent.Mine, talk => Summary.Show(talk)) with
        {
            InGroup = Group.OneToOne,
            Help =
            [
                new(HelpPage.Writing, 6, "help.word-mine"),
                new(HelpPage.Idle, 2, "help.say-mine"),
                new(HelpPage.Superior, 4, "help.say-mine"),
                new(HelpPage.SuperiorOfDistrict, 3, "help.say-mine"),
            ],
        },
        Row.Of(Intent.Where, Summary.Where) with { WhileAsked = Chatting.Keeping(Summary.Where), InGroup = Group.Status },
        Row.Of(Intent.Example, talk => Moves.Example(talk)) with { Help = [new(HelpPage.Writing, 1, "help.word-example")] },
        Row.Of(Intent.Skip, talk => Moves.Skip(talk)) with { Help = [new(HelpPage.Writing, 2, "help.word-skip")] },
        Row.Of(Intent.Back, talk => Moves.Back(talk)) with
        {
            WhileJoining = Onboarding.Does(Requesting.Back),
            Help = [new(HelpPage.Writing, 3, "help.word-back")],
        },
        Row.Of(Intent.Later, Moves.Later) with { Help = [new(HelpPage.Writing, 4, "help.word-later")] },
        Row.Of(Intent.Keep, talk => Moves.Keep(talk)) with { WhileAsked = Moves.KeepWhileAsked, NotWhileLooking = true },
        Row.Of(Intent.Done, Moves.Finished) with { NotWhileLooking = true },
        Row.Of(Intent.Change, talk => Change.Named(talk, null)) with
        {
            Help = [new(HelpPage.Writing, 5, "help.word-change"), new(HelpPage.Idle, 3, "help.say-change")],
        },
        Row.Of(Intent.FixLast, Moves.FixLast),
    ];
}
