using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Turns;

namespace PaLineBot.Evidence;

/// <summary>Evidence in chat.</summary>
internal sealed class EvidenceTurns(EvidenceSettings settings) : ITurnFeature
{
    public void AddTo(TurnHandlers on)
    {
        on.Effect((Work work, KeepEvidence effect) => EvidencePointers.KeepAsync(work, effect, settings));
        on.Effect<FileEvidence>(EvidencePointers.FileAsync);
        on.Effect<RemoveEvidence>(EvidencePointers.RemoveAsync);
        on.Fact<EvidenceRequest, IReadOnlyList<EvidenceFacts>>(async (work, _) => [.. (await EvidencePointers.ListAsync(work)).Select(e => e.ToFacts())]);
        on.Unsent(EvidencePointers.ForgetAsync);
    }
}
