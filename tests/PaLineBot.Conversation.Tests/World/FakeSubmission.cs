using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>A round of the pretended district.</summary>
public sealed record FakeSubmission(long Id, long OwnerId, RoundFacts Round, AnswerSheet Sheet, AnswerSheet? Before, IReadOnlyList<ItemComment> BeforeComments)
{
    public DateTimeOffset? UndoUntil { get; init; }
    public bool Withdrawn { get; init; }
}
