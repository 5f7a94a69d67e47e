using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>Where a person is, and everything that can be done from here (<c>menu.json.scriban</c>).</summary>
/// <param name="Kicker">Small line over the title, never empty.</param>
/// <param name="Title">Whose menu it is.</param>
/// <param name="Lines">Facts.</param>
/// <param name="Ways">All other ways, two or three beside each other.</param>
/// <param name="Actions">At most three buttons.</param>
public sealed record MenuCard(
    string Kicker, string Title, IReadOnlyList<CardLine> Lines, IReadOnlyList<IReadOnlyList<CardAction>> Ways,
    IReadOnlyList<CardAction> Actions, string AltText) : Card("menu", AltText);
