namespace PaLineBot.Documents;

/// <summary>Which paper a link opens.</summary>
/// <param name="AgreementId">Agreement.</param>
/// <param name="SubmissionId">Its frozen round, 0 for the draft.</param>
/// <param name="Format">Format.</param>
/// <param name="ThaiDigits">Digits.</param>
public sealed record PaperTicket(long AgreementId, long SubmissionId, PaperFormat Format, bool ThaiDigits);
