using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Turns;

namespace PaLineBot.Privacy;

/// <summary>One's own data in chat.</summary>
internal sealed class PrivacyTurns(DataLinks links, Erasure erasure) : ITurnFeature
{
    public void AddTo(TurnHandlers on)
    {
        // What was decided at this very moment makes it another erasure than the one that is told.
        on.Effect<EraseOwnData>(async (work, effect) => await erasure.RunAsync(work, effect.ReceiptCode) is { } left && left.Official == effect.PapersKept);
        on.Fact((Work work, MyDataRequest _) => links.OfAsync(work));
    }
}
