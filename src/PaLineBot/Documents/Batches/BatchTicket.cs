namespace PaLineBot.Documents.Batches;

/// <summary>Which ZIP a link opens.</summary>
/// <param name="BatchId">Batch.</param>
internal sealed record BatchTicket(long BatchId);
