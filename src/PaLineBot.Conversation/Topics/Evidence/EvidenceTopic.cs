using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class EvidenceTopic
{
    private static readonly FactRequest[] All = [new EvidenceRequest()];

    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Evidence, EvidenceList.Show, All),
        Row.Of(Verbs.EvidencePut, EvidenceFiling.Put, _ => All),
        Row.Of(Verbs.EvidencePick, EvidenceFiling.Pick, _ => All),
        Row.Of(Verbs.EvidenceLater, EvidenceFiling.Later),
        Row.Of(Verbs.EvidenceOne, EvidenceList.One, _ => All),
        Row.Of(Verbs.EvidenceDrop, EvidenceList.Drop, _ => All),
        Row.Of(Intent.Evidence, EvidenceList.Show, All),
    ];
}
