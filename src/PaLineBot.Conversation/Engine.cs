using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Topics;

namespace PaLineBot.Conversation;

/// <summary>
/// The pure chat engine: total (no input throws), without clock, I/O or randomness.
/// </summary>
public static class Engine
{
    /// <summary>Which rarely needed facts a step of this event will look at.</summary>
    public static IReadOnlyList<FactRequest> Needs(ConversationState state, ChatEvent e) => [.. FactNeeds.Of(state, e).Distinct()];

    /// <summary>Decides what one event leads to.</summary>
    public static Turn Step(ConversationState state, ChatEvent e, ChatContext context)
    {
        var talk = new Talk(state, e, context);
        if (e.GroupId is not null) Group.Handle(talk);
        else OneToOne.Handle(talk);
        return talk.End();
    }
}
