using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>Everything in a card that can be tapped.</summary>
internal static class CardTaps
{
    /// <summary>Its rows and buttons.</summary>
    public static IEnumerable<CardAction> Of(Card card) => Rows(card).Select(r => r.Action).Concat(Buttons(card));

    /// <summary>Its buttons.</summary>
    public static IEnumerable<CardAction> Buttons(Card card) => card switch
    {
        ConfirmCard c => c.Actions,
        ReceiptCard c => c.Actions,
        SplitCard c => c.Actions,
        ItemCard c => c.Actions,
        WaitingCard c => c.Actions,
        QuestionCard c => c.Actions,
        ReviewCard c => c.Actions,
        ReadinessCard c => c.Actions,
        OverviewCard c => c.Actions,
        MenuCard c => c.Ways.SelectMany(w => w).Concat(c.Actions),
        SectionsCard c => c.Bubbles.SelectMany(b => b.Actions),
        _ => [],
    };

    private static IEnumerable<CardRow> Rows(Card card) => card switch
    {
        ItemCard c => c.Rows,
        WaitingCard c => c.Rows,
        QuestionCard c => c.Options,
        ReviewCard c => c.Weakest,
        ReadinessCard c => c.Missing.Concat(c.Tips),
        SectionsCard c => c.Bubbles.SelectMany(b => b.Rows),
        _ => [],
    };
}
