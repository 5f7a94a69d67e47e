namespace PaLineBot.PersonalData;

/// <summary>Whose data it is.</summary>
/// <param name="PersonId">The person, or 0 for an account that is nobody's of the district.</param>
/// <param name="LineUserId">The LINE account, or null for a person without one.</param>
public sealed record DataOwner(long PersonId, string? LineUserId);
