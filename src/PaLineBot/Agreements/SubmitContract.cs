using PaLineBot.Liff;

namespace PaLineBot.Agreements;

/// <summary>The receipt of a round.</summary>
internal sealed record SubmissionReceipt(string ReceiptCode, int Round, long SubmissionId);

/// <summary>What blocks the submission.</summary>
internal sealed record NotReadyProblem(IReadOnlyList<LintFinding> Findings, IReadOnlyList<string> Missing)
    : Problem(StatusCodes.Status422UnprocessableEntity, "not-ready");

/// <summary>A round with its texts by field.</summary>
internal sealed record RoundAnswer(RoundHead Head, IReadOnlyDictionary<string, string> Texts);
