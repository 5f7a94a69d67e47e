using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>An agreement of the pretended district.</summary>
public sealed record FakeAgreement(long Id, long OwnerId, int FiscalYear, AgreementStatus Status, AnswerSheet Sheet);
