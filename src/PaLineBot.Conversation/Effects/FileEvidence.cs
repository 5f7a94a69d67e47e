namespace PaLineBot.Conversation.Effects;

/// <summary>Put pieces of evidence under an item.</summary>
public sealed record FileEvidence(IReadOnlyList<long> Ids, string SectionId) : Effect;
