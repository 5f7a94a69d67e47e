using PaLineBot.Conversation.Effects;
using PaLineBot.Data;
using PaLineBot.Turns;

namespace PaLineBot.Notices;

/// <summary>News in chat.</summary>
internal sealed class NoticeTurns : ITurnFeature
{
    public void AddTo(TurnHandlers on)
    {
        on.Effect<NoticesTold>(NoticeBoard.ToldAsync);
        on.Effect((Work work, SnoozeWaiting _) => NoticeBoard.SnoozeAsync(work));
    }
}
