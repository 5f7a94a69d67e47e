namespace PaLineBot.Conversation.Cards;

/// <summary>A row of a card that can be tapped.</summary>
/// <param name="Mark">A sign before the text (✓ ○ ☐ 1.), never empty.</param>
/// <param name="Text">The text, never empty.</param>
/// <param name="Note">A smaller text under it, or an empty string.</param>
/// <param name="NeedsYou">Whether the row is shown in the colour that asks for something.</param>
/// <param name="Action">What a tap means.</param>
public sealed record CardRow(string Mark, string Text, string Note, bool NeedsYou, CardAction Action)
{
    /// <summary>A word at its end that says what a tap does, or an empty string.</summary>
    public string End { get; init; } = "";
}
