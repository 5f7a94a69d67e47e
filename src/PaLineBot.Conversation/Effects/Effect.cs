using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Effects;

/// <summary>
/// A change the service makes in the same commit as the state. One handler per type, database only.
/// The service guards each effect again (right person, right stage); a guard that fails turns the effect
/// into nothing and the turn is stepped once more with fresh facts.
/// </summary>
public abstract record Effect;

/// <summary>Consent to personal-data use was given, to this version of the text.</summary>
public sealed record ConsentGiven(int Version) : Effect;

/// <summary>Link this LINE account to the person of a code; a code without a person makes one from name, position and standing. A <paramref name="Standing"/> is what the person says is theirs, and so confirmed; null is still to be asked.</summary>
public sealed record JoinByCode(long CodeId, string? FullName, Position? Position, AcademicStanding? Standing) : Effect;

/// <summary>Ask the school's director to be accepted; the district director when <paramref name="Position"/> is school director.</summary>
public sealed record AskToJoin(long SchoolId, string FullName, Position Position, AcademicStanding Standing) : Effect;

/// <summary>The open request of this account to join is taken back, and the name in it forgotten.</summary>
public sealed record TakeBackJoinRequest : Effect;

/// <summary>A superior accepts or refuses a request to join.</summary>
public sealed record DecideJoinRequest(long RequestId, bool Accept) : Effect;

/// <summary>Take the LINE account off the person; nothing written is lost.</summary>
public sealed record Unlink : Effect;

/// <summary>Erase what is stored about this account and its person, but for what the law has kept; <paramref name="ReceiptCode"/> is the turn's fresh code.</summary>
/// <param name="PapersKept">How many papers stay, as the person is told.</param>
public sealed record EraseOwnData(string ReceiptCode, int PapersKept) : Effect;

/// <summary>The person blocked (true) or unblocked (false) the account.</summary>
public sealed record BlockedChanged(bool Blocked) : Effect;

/// <summary>The person confirmed position and standing.</summary>
public sealed record StandingConfirmed(AcademicStanding Standing) : Effect;

/// <summary>Who leads a school, or acts for its director, issues an open one-time code for it: <paramref name="Code"/> is the turn's fresh code.</summary>
public sealed record IssueJoinCode(string Code, long SchoolId) : Effect;

/// <summary>A code was typed that is none.</summary>
public sealed record WrongCodeTried : Effect;

/// <summary>Begin this fiscal year's agreement, empty or with last year's answers flagged for revision.</summary>
public sealed record StartAgreement(int FiscalYear, FormRef Form, long? CopyFromAgreementId) : Effect;

/// <summary>Set the answer of one field; null empties it.</summary>
public sealed record SaveAnswer(string FieldId, Answer? Answer) : Effect;

/// <summary>Submit: freezes a copy, makes a round with the turn's fresh code as receipt code, tells the superior.</summary>
public sealed record SubmitAgreement(string ReceiptCode) : Effect;

/// <summary>The owner takes a waiting submission back to go on writing.</summary>
public sealed record WithdrawSubmission(long SubmissionId) : Effect;

/// <summary>เห็นชอบ.</summary>
public sealed record ApproveSubmission(long SubmissionId) : Effect;

/// <summary>ไม่เห็นชอบ, with at least one comment.</summary>
public sealed record ReturnSubmission(long SubmissionId, IReadOnlyList<ItemComment> Comments) : Effect;

/// <summary>Undo one's own approval within ten minutes.</summary>
public sealed record UndoApproval(long SubmissionId) : Effect;

/// <summary>The superior wants to be reminded tomorrow instead.</summary>
public sealed record SnoozeWaiting : Effect;

/// <summary>These notices were said in this turn's replies.</summary>
public sealed record NoticesTold(IReadOnlyList<long> NoticeIds) : Effect;

/// <summary>The bot came to (true) or left (false) the group of the event.</summary>
public sealed record GroupPresence(bool Present) : Effect;

/// <summary>Who leads a school, or acts for its director, binds the group of the event to it.</summary>
public sealed record BindGroup(long SchoolId) : Effect;
