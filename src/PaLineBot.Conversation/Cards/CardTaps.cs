using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>Everything in a card that can be tapped.</summary>
internal static class CardTaps
{
    /// <summary>The data of its rows and buttons.</summary>
    public static IEnumerable<string> Of(Card card) => (card switch
    {
        ConfirmCard c => c.Actions,
        ReceiptCard c => c.Actions,
        SplitCard c => c.Actions,
        ItemCard c => Of(c.Rows).Concat(c.Actions),
        WaitingCard c => Of(c.Rows).Concat(c.Actions),
        QuestionCard c => Of(c.Options),
        ReviewCard c => Of(c.Weakest).Concat(c.Actions),
        ReadinessCard c => Of(c.Missing).Concat(Of(c.Tips)).Concat(c.Actions),
        SectionsCard c => c.Bubbles.SelectMany(b => Of(b.Rows).Concat(b.Actions)),
        _ => [],
    }).Select(a => a.Data);

    private static IEnumerable<CardAction> Of(IReadOnlyList<CardRow> rows) => rows.Select(r => r.Action);
}
