using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>What waits for a superior (<c>waiting.json.scriban</c>).</summary>
/// <param name="Title">How many wait.</param>
/// <param name="Rows">One row each.</param>
/// <param name="More">How many more, in words, or an empty string.</param>
/// <param name="Actions">At most three buttons.</param>
public sealed record WaitingCard(
    string Title, IReadOnlyList<CardRow> Rows, string More, IReadOnlyList<CardAction> Actions, string AltText)
    : Card("waiting", AltText);
