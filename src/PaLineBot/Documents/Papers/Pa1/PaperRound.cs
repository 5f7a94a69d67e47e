namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>A submitted round as it is printed.</summary>
/// <param name="Number">Round, from 1.</param>
/// <param name="ReceiptCode">Receipt code as shown to people.</param>
/// <param name="VerifyUrl">Address of the page that tells whether this paper is current; it stands in the QR code.</param>
/// <param name="SubmittedAt">When it was submitted.</param>
/// <param name="Decision">The superior's decision, or null while it waits.</param>
public sealed record PaperRound(int Number, string ReceiptCode, string VerifyUrl, DateTimeOffset SubmittedAt, PaperDecision? Decision);
