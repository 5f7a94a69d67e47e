namespace PaLineBot.Tests.Fuzzing;

/// <summary>Whom and what the requests are about, so that most of them get past the doors.</summary>
/// <param name="District">Key of the district.</param>
/// <param name="ChannelSecret">Secret of its channel.</param>
/// <param name="Members">Who is signed in at the mini-app.</param>
/// <param name="ChatUsers">LINE accounts that write in chat; a few at a time, as some of them leave.</param>
/// <param name="People">Ids of people of the school.</param>
/// <param name="Submissions">Ids of submissions.</param>
/// <param name="Links">Paths of files behind <c>/documents/</c>.</param>
/// <param name="Receipts">Codes that <c>/verify/</c> knows.</param>
/// <param name="IdTokens">Tokens of LINE.</param>
internal sealed record FuzzCast(
    string District,
    string ChannelSecret,
    IReadOnlyList<FuzzMember> Members,
    IReadOnlyList<string> ChatUsers,
    IReadOnlyList<long> People,
    IReadOnlyList<long> Submissions,
    IReadOnlyList<string> Links,
    IReadOnlyList<string> Receipts,
    IReadOnlyList<string> IdTokens);
