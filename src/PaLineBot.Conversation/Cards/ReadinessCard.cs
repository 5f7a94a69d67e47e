using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>What is missing before submission (<c>readiness.json.scriban</c>).</summary>
/// <param name="Title">The result in one line.</param>
/// <param name="Ready">Whether nothing is missing.</param>
/// <param name="Missing">Places that block, one tap each.</param>
/// <param name="More">How many more block, in words, or an empty string.</param>
/// <param name="Tips">Findings that do not block, one tap each.</param>
/// <param name="Actions">At most three buttons.</param>
public sealed record ReadinessCard(
    string Title, bool Ready, IReadOnlyList<CardRow> Missing, string More, IReadOnlyList<CardRow> Tips,
    IReadOnlyList<CardAction> Actions, string AltText) : Card("readiness", AltText);
