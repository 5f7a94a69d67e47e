using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class ChattingTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Intent.Chatter, Chatting.Nothing) with { WhileAsked = Chatting.Stay },
        Row.Of(Intent.Meaning, Help.Show) with { WhileAsked = Chatting.Meaning },
        Row.Of(Intent.Decided, Home.TellStatus) with { WhileAsked = Chatting.Answered(Chatting.Decided) },
        Row.Of(Intent.NotSubmitted, Help.MySchool) with { WhileAsked = Chatting.Answered(Chatting.School) },
        Row.Of(Intent.ChangePhone, Chatting.ChangePhone) with { WhileAsked = Chatting.Answered(Chatting.ChangePhone) },
        Row.Of(Intent.Contact, Chatting.Contact) with { WhileAsked = Chatting.Answered(Chatting.Contact) },
    ];
}
