namespace PaLineBot.Evidence;

/// <summary>The store cannot be reached or refused; the same later may succeed.</summary>
/// <param name="message">What happened, without names.</param>
/// <param name="inner">Why, or null.</param>
public sealed class EvidenceStoreException(string message, Exception? inner = null) : Exception(message, inner);
