namespace PaLineBot.Conversation.Cards;

/// <summary>A label and its value.</summary>
/// <param name="Label">Label, never empty.</param>
/// <param name="Value">Value, never empty.</param>
public sealed record CardLine(string Label, string Value);
