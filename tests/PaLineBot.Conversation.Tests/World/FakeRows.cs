using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Notices;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>A code to join by: of a person, or open for anybody of a school.</summary>
internal sealed record FakeCode(string Code, long? PersonId, long? SchoolId, DateTimeOffset IssuedAt)
{
    public long? IssuedBy { get; init; }
    public bool Used { get; init; }
}

internal sealed record FakeAgreement(long Id, long OwnerId, int FiscalYear, AgreementStatus Status, AnswerSheet Sheet);

/// <summary>A round, with the frozen copy.</summary>
internal sealed record FakeSubmission(long Id, long AgreementId, long OwnerId, RoundFacts Round, AnswerSheet Sheet)
{
    public long? DecidedBy { get; init; }
    public bool Withdrawn { get; init; }
}

/// <summary>Somebody asked to join.</summary>
internal sealed record FakeRequest(long Id, string Phone, string FullName, Position Position, AcademicStanding Standing, long SchoolId, DateTimeOffset At)
{
    public bool Open { get; init; } = true;
}

/// <summary>News for a person, or for a phone that is no person's.</summary>
internal sealed record FakeNotice(long Id, long? PersonId, string? Phone, string Subject, Notice Notice, DateTimeOffset DueAt)
{
    public bool Told { get; init; }
}

internal sealed record FakeEvidence(long OwnerId, int FiscalYear, string MessageId, EvidenceFacts Facts);
