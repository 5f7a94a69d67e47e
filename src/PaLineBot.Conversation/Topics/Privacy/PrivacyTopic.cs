using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class PrivacyTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.MyData, OwnData.Show, new MyDataRequest()) with { WhileJoining = (talk, _) => OwnData.WhileJoining(talk), KeepsReturn = true },
        Row.Of(Verbs.Erase, Erasing.Tapped, _ => [new MyDataRequest()]) with { WhileJoining = (talk, _) => Erasing.AskWhileJoining(talk), KeepsReturn = true },
        Row.Of(Intent.MyData, OwnData.Show, new MyDataRequest()) with { WhileJoining = Onboarding.Does(OwnData.WhileJoining), WhileReturning = true, Help = OwnData.Help },
        Row.Of(Intent.Erase, Erasing.Ask, new MyDataRequest()) with { WhileJoining = Onboarding.Does(Erasing.AskWhileJoining), WhileReturning = true },
        Row.Of(Intent.EraseForGood, Erasing.Said, new MyDataRequest()) with { WhileJoining = Onboarding.Does(Erasing.Do), WhileReturning = true },
    ];
}
