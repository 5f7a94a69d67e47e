using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class ChattingTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.TakeDoubt, Doubts.Take),
        Row.Of(Verbs.LeaveDoubt, Doubts.Leave),
        Row.Of(Verbs.TakeBack, LastAnswer.TakeBack) with { IsSayable = true },
        new WordRow(Intent.Chatter) { WhileAsked = Chatting.Stay, WhileJoining = Onboarding.Does(Onboarding.Again) },
        Row.Of(Intent.Meaning, Help.Show) with { WhileAsked = Chatting.Meaning, WhileJoining = Onboarding.Does(Help.Show) },
        Row.Of(Intent.Decided, Chatting.DecidedIdle) with { WhileAsked = Chatting.Then(Chatting.Decided) },
        Row.Of(Intent.NotSubmitted, Chatting.School) with { WhileAsked = Chatting.Then(Chatting.SayBoard) },
        Row.Of(Intent.Board, Chatting.School) with
        {
            WhileAsked = Chatting.Then(Chatting.SayBoard),
            InGroup = Group.Status,
            Help = [new(HelpPage.SuperiorOfDistrict, 4, "help.say-district")],
        },
        Row.Of(Intent.ChangePhone, Chatting.ChangePhone) with { WhileAsked = Chatting.Then(Chatting.SayChangePhone), WhileJoining = Onboarding.Does(Help.Show) },
        Row.Of(Intent.Contact, Chatting.Contact) with { WhileAsked = Chatting.Then(Chatting.SayContact), WhileJoining = Onboarding.Does(Help.Show) },
    ];
}
