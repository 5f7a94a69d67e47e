using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>A button of a linked person.</summary>
internal static class Taps
{
    /// <summary>Handles a tap; one that is not ours, or belongs to joining, is no longer current.</summary>
    public static void Handle(Talk talk, Tap? tap)
    {
        if (AllTopics.Find(tap) is not { Act: { } act } row)
        {
            Stale.Say(talk);
            return;
        }
        if (!row.KeepsReturn && talk.State.Over is Focus.Returning) talk.State = talk.State with { Over = null };
        act(talk, tap!);
    }
}
