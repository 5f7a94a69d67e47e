using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>All items, one bubble a domain (<c>sections.json.scriban</c>): the summary, or a choice of items.</summary>
/// <param name="Bubbles">At most 12.</param>
public sealed record SectionsCard(IReadOnlyList<SectionsBubble> Bubbles, string AltText) : Card("sections", AltText);

/// <summary>The items of one domain.</summary>
/// <param name="Kicker">Small line over the title, never empty.</param>
/// <param name="Title">Official title of the domain.</param>
/// <param name="Rows">Its items, never empty.</param>
/// <param name="Actions">At most three buttons, may be empty.</param>
public sealed record SectionsBubble(
    string Kicker, string Title, IReadOnlyList<CardRow> Rows, IReadOnlyList<CardAction> Actions);
