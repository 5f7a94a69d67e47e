using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>Proof that an agreement was submitted or approved (<c>receipt.json.scriban</c>).</summary>
/// <param name="Kicker">Small line over the title, never empty.</param>
/// <param name="CodeLabel">What the code is (เลขรับ), never empty.</param>
/// <param name="Code">Receipt code, spaced for reading.</param>
/// <param name="Lines">When, round, who decides.</param>
/// <param name="Note">What happens next.</param>
/// <param name="Actions">At most three buttons.</param>
public sealed record ReceiptCard(
    string Kicker, string Title, string CodeLabel, string Code, IReadOnlyList<CardLine> Lines, string Note,
    IReadOnlyList<CardAction> Actions, string AltText) : Card("receipt", AltText);
