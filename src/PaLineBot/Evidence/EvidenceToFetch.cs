namespace PaLineBot.Evidence;

/// <summary>A pointer whose content is still with LINE.</summary>
/// <param name="Id">Pointer.</param>
/// <param name="PersonId">Owner.</param>
/// <param name="Kind">What it was sent as.</param>
/// <param name="Name">What it is called.</param>
/// <param name="MessageId">LINE message.</param>
/// <param name="Attempts">How often it was tried, this time included.</param>
/// <param name="AddedAt">When it was sent.</param>
public sealed record EvidenceToFetch(long Id, int DistrictId, long PersonId, string Kind, string Name, string MessageId, int Attempts, DateTimeOffset AddedAt);
