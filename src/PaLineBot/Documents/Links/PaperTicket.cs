namespace PaLineBot.Documents.Links;

/// <summary>Which paper a link opens.</summary>
/// <param name="AgreementId">Agreement.</param>
/// <param name="SubmissionId">Its frozen round, 0 for the draft.</param>
/// <param name="Format">Format.</param>
/// <param name="ThaiDigits">Digits.</param>
public sealed record PaperTicket(long AgreementId, long SubmissionId, PaperFormat Format, bool ThaiDigits)
{
    /// <summary>As a <see cref="FileTicket"/> has it.</summary>
    public long[] Write() => [AgreementId, SubmissionId, (int)Format, ThaiDigits ? 1 : 0];

    /// <summary>From what <see cref="Write"/> made.</summary>
    public static PaperTicket Read(IReadOnlyList<long> what) => new(what[0], what[1], (PaperFormat)what[2], what[3] == 1);
}
