using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class ChattingTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.TakeDoubt, Doubts.Take),
        Row.Of(Verbs.LeaveDoubt, Doubts.Leave),
        Row.Of(Verbs.TakeBack, LastAnswer.TakeBack),
        Row.Of(Intent.Chatter, Help.Resume) with { WhileAsked = Chatting.Stay },
        Row.Of(Intent.Meaning, Help.Show) with { WhileAsked = Chatting.Meaning },
        Row.Of(Intent.Decided, Home.TellStatus) with { WhileAsked = Chatting.Then(Chatting.Decided) },
        Row.Of(Intent.NotSubmitted, Help.MySchool) with { WhileAsked = Chatting.Then(Chatting.School) },
        Row.Of(Intent.ChangePhone, Chatting.ChangePhone) with { WhileAsked = Chatting.Then(Chatting.ChangePhone) },
        Row.Of(Intent.Contact, Chatting.Contact) with { WhileAsked = Chatting.Then(Chatting.Contact) },
    ];
}
