using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>One item with what is written in it (<c>item.json.scriban</c>).</summary>
/// <param name="Kicker">Small line over the title, never empty.</param>
/// <param name="Title">Official title with its number.</param>
/// <param name="Meaning">What it means, or an empty string.</param>
/// <param name="Comment">The superior's comment, or an empty string.</param>
/// <param name="Rows">Its fields; the note is the text written.</param>
/// <param name="Actions">At most three buttons.</param>
public sealed record ItemCard(
    string Kicker, string Title, string Meaning, string Comment, IReadOnlyList<CardRow> Rows,
    IReadOnlyList<CardAction> Actions, string AltText) : Card("item", AltText);
