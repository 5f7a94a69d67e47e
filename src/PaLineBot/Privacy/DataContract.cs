namespace PaLineBot.Privacy;

/// <summary>How much is stored about the caller, how long it is kept, and what an erasure asks for.</summary>
internal sealed record MyDataAnswer(
    long Agreements,
    // Rounds that were decided, which an erasure keeps.
    long Official,
    // The fiscal year at whose end the newest of them has been kept long enough.
    int? OfficialUntil,
    long Evidence,
    // Rounds of others that the caller decided, on which their name stays.
    long Decided,
    int Years,
    int OfficialYears,
    string Law,
    // What has to be typed before anything is erased.
    string EraseWords,
    string Contact);

/// <summary>Erase what is stored about the caller.</summary>
internal sealed record ErasureRequest(string? Words);

/// <summary>What was erased, and what is kept.</summary>
internal sealed record ErasureReceipt(string Receipt, DateTimeOffset At, long Official, int? OfficialUntil, long Decided, string Law);
