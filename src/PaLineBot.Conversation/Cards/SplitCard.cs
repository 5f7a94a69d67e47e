using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>One message that seems to answer several fields (<c>split.json.scriban</c>).</summary>
/// <param name="Place">Which item.</param>
/// <param name="Parts">Field and the text it would get.</param>
/// <param name="Note">What else can be done.</param>
/// <param name="Actions">At most three buttons.</param>
public sealed record SplitCard(
    string Title, string Place, IReadOnlyList<CardLine> Parts, string Note,
    IReadOnlyList<CardAction> Actions, string AltText) : Card("split", AltText);
