using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>Something to look at and decide, or to know (<c>confirm.json.scriban</c>).</summary>
/// <param name="Kicker">Small line over the title, never empty.</param>
/// <param name="Title">What it is about.</param>
/// <param name="NeedsYou">Whether it waits for the person.</param>
/// <param name="Lines">Facts.</param>
/// <param name="Note">What happens next, or an empty string.</param>
/// <param name="Actions">At most three buttons.</param>
public sealed record ConfirmCard(
    string Kicker, string Title, bool NeedsYou, IReadOnlyList<CardLine> Lines, string Note,
    IReadOnlyList<CardAction> Actions, string AltText) : Card("confirm", AltText);
