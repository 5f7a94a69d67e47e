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
        on.Effect((Work work, EraseOwnData effect) => erasure.RunAsync(work, effect.ReceiptCode));
        on.Fact((Work work, MyDataRequest _) => links.OfAsync(work));
    }
}
