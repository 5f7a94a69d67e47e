namespace PaLineBot.Conversation.Facts;

/// <summary>What is stored about the person, and a link to take it along by; null for who is nobody of the district.</summary>
public sealed record MyDataRequest : FactRequest<MyDataFacts?>;

/// <param name="Archive">Link to the ZIP of all of it.</param>
/// <param name="Minutes">How long it opens.</param>
/// <param name="Agreements">In how many fiscal years there is a PA.</param>
/// <param name="Official">How many of their rounds were decided: papers that an erasure keeps.</param>
/// <param name="OfficialUntil">The last fiscal year at the end of which the newest of them is kept, or null when there is none.</param>
/// <param name="Evidence">Pictures, files and links.</param>
/// <param name="Decided">How many papers of others they decided: their name stands on them, also after an erasure.</param>
public sealed record MyDataFacts(string Archive, int Minutes, int Agreements, int Official, int? OfficialUntil, int Evidence, int Decided);

/// <summary>How long what is kept.</summary>
/// <param name="Years">Fiscal years after that of the PA, for all that is no official paper.</param>
/// <param name="OfficialYears">The same for papers that were decided.</param>
/// <param name="Law">By which law, or null for the usual one.</param>
public sealed record KeptFacts(int Years, int OfficialYears, string? Law);
