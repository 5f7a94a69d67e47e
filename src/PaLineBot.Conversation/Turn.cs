using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation;

/// <summary>What one event leads to: the next state, what is said, and what is changed. Committed as one.</summary>
/// <param name="Replies">Bubbles for the person who acted, at most five.</param>
/// <param name="Effects">Changes, in order.</param>
public sealed record Turn(
    ConversationState State,
    IReadOnlyList<Reply> Replies,
    IReadOnlyList<Effect> Effects);
