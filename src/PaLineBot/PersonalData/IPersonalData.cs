using PaLineBot.Data;

namespace PaLineBot.PersonalData;

/// <summary>What a feature stores about people.</summary>
public interface IPersonalData
{
    /// <summary>Its place in the order: what needs others' rows to tell whose its own are goes before them.</summary>
    int Place { get; }

    /// <summary>Writes all of it into the book, but for what others wrote in confidence: what has not been sent to this person.</summary>
    Task TellAsync(Work work, DataOwner owner, DataBook book);

    /// <summary>Erases it, but for official papers.</summary>
    Task EraseAsync(Work work, DataOwner owner);

    /// <summary>Removes what has been kept long enough, of everybody in the district.</summary>
    /// <returns>How many rows.</returns>
    Task<int> RetireAsync(Work work, KeptYears kept);
}

/// <summary>Whose data it is.</summary>
/// <param name="PersonId">The person, or 0 for an account that is nobody's of the district.</param>
/// <param name="LineUserId">The LINE account, or null for a person without one.</param>
public sealed record DataOwner(long PersonId, string? LineUserId);
