namespace PaLineBot.Conversation.Effects;

/// <summary>Remove a piece of evidence and, when nothing else needs it, its content.</summary>
public sealed record RemoveEvidence(long Id) : Effect;
