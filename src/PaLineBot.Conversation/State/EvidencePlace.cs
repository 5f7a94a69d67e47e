namespace PaLineBot.Conversation.State;

/// <summary>Evidence that was sent or listed last.</summary>
/// <param name="Batch">What was sent together, or an empty string.</param>
/// <param name="Count">How many so far.</param>
/// <param name="At">When the last of them was sent.</param>
public sealed record EvidencePlace(string Batch, int Count, DateTimeOffset At);
