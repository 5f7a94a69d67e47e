namespace PaLineBot.Documents.Batches;

/// <summary>Which ZIP a link opens.</summary>
internal sealed record BatchTicket(long BatchId);
