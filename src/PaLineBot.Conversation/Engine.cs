using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Topics;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation;

/// <summary>
/// The pure chat engine: total (no input throws), without clock, I/O or randomness.
/// </summary>
public static class Engine
{
    /// <summary>Understands one event and says what must be known to decide what it leads to.</summary>
    public static PreparedTurn Prepare(ConversationState state, ChatEvent e)
    {
        var heard = Heard.Of(e, AllTopics.Intents, (text, gist) => Looking.TapOf(state.Over, text, gist) ?? OnScreen.TapOf(state, text) ?? Sayable.TapOf(state, text));
        return new PreparedTurn(state, e, heard, [.. Needs.Of(state, e, heard).Distinct()]);
    }

    /// <summary>
    /// What can be tapped beside the question that somebody is being asked. It goes along with what is pushed, because a phone
    /// shows the quick replies of the last message only.
    /// </summary>
    public static IReadOnlyList<Button> ButtonsOfQuestion(ConversationState state, ChatContext context)
    {
        if (state.Over is not null) return [];
        var talk = new Talk(state, new Ignored(context.Now, "push"), Heard.Nothing, context);
        Asking.OfferBeside(talk);
        return talk.Offered;
    }
}

/// <summary>An event that was understood; it can be stepped more than once, with fresh facts.</summary>
public sealed class PreparedTurn
{
    private readonly ConversationState state;
    private readonly ChatEvent what;
    private readonly Heard heard;

    internal PreparedTurn(ConversationState state, ChatEvent what, Heard heard, IReadOnlyList<FactRequest> needs) =>
        (this.state, this.what, this.heard, Needs) = (state, what, heard, needs);

    /// <summary>The rarely needed facts that the step will look at.</summary>
    public IReadOnlyList<FactRequest> Needs { get; }

    /// <summary>Decides what the event leads to.</summary>
    public Turn Step(ChatContext context)
    {
        var talk = new Talk(state, what, heard, context);
        if (what.GroupId is not null) Group.Handle(talk);
        else OneToOne.Handle(talk);
        return talk.End();
    }
}
