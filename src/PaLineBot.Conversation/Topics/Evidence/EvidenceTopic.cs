using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class EvidenceTopic
{
    private static readonly FactRequest[] All = [new EvidenceRequest()];

    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Evidence, EvidenceList.Show, All) with
        {
            IsSayable = true,
            InMenu = new(4, talk => talk.Writes ? talk.Page("b.page-evidence", "evidence") : null),
        },
        Row.Of(Verbs.EvidencePut, EvidenceFiling.Put, _ => All),
        Row.Of(Verbs.EvidencePick, EvidenceFiling.Pick, _ => All) with { IsSayable = true },
        Row.Of(Verbs.EvidenceLater, EvidenceFiling.Later) with { IsSayable = true },
        Row.Of(Verbs.EvidenceOne, EvidenceList.One, _ => All) with { IsSayable = true },
        Row.Of(Verbs.EvidenceDrop, EvidenceList.Drop, _ => All) with { IsSayable = true },
        Row.Of(Intent.Evidence, EvidenceList.Show, All),
    ];
}
