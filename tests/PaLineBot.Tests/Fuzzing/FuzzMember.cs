namespace PaLineBot.Tests.Fuzzing;

/// <summary>Somebody signed in at the mini-app.</summary>
/// <param name="Role">Whose routes they mostly ask for: <c>writer</c>, <c>submitter</c>, <c>director</c> or <c>district-director</c>.</param>
/// <param name="Cookie">Their session.</param>
/// <param name="Agreement">Their agreement, 0 for none.</param>
internal sealed record FuzzMember(string Role, string Cookie, long Agreement);
