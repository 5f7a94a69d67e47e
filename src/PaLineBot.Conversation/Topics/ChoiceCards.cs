using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>A question with a few answers to tap, in a card: where there are no quick replies they can be seen all the same.</summary>
internal static class ChoiceCards
{
    public static void Show<T>(Talk talk, string title, IEnumerable<T> choices, Func<T, string> name, Func<T, string> data, params IReadOnlyList<CardAction> otherwise) =>
        talk.Show(new WaitingCard(title, [.. choices.Select(c => new CardRow("•", name(c), "", false, CardAction.Of(name(c), data(c))))], "", otherwise, Clip.Alt(title)));
}
