namespace PaLineBot.Liff;

/// <summary>Who signed in, in which district, until when.</summary>
/// <param name="LineUserId">LINE user id, from a verified ID token.</param>
/// <param name="Until">End (UTC).</param>
public sealed record LiffSession(int DistrictId, string LineUserId, DateTimeOffset Until);
