namespace PaLineBot.Documents;

/// <summary>Which paper a link opens.</summary>
/// <param name="SubmissionId">Its frozen round, 0 for the draft.</param>
public sealed record PaperTicket(long AgreementId, long SubmissionId, PaperFormat Format, bool ThaiDigits);
