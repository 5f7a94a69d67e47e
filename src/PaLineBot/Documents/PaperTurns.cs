using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Turns;

namespace PaLineBot.Documents;

/// <summary>Papers in chat.</summary>
internal sealed class PaperTurns(PaperService papers) : ITurnFeature
{
    public void AddTo(TurnHandlers on) => on.Fact((Work work, PapersRequest _) => ChatPapers.OfAsync(work, papers));
}
