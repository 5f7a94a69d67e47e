using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Duties;

namespace PaLineBot.Boards;

/// <summary>Where the agreements of the district's schools are.</summary>
internal sealed record DistrictBoardAnswer(
    int FiscalYear,
    DateOnly? SubmitBy,
    // By name: a list, and no ranking.
    IReadOnlyList<BoardSchool> Schools,
    // The agreements of the directors by their stage.
    IReadOnlyDictionary<BoardStage, int> Stages,
    BoardCount Directors,
    // Everybody on whom those who lead the schools decide.
    BoardCount People);

/// <summary>A school: its director's agreement, and how many of its people have submitted.</summary>
internal sealed record BoardSchool(
    long SchoolId,
    string Name,
    // Null while the school has none.
    BoardDirector? Director,
    BoardCount People);

internal sealed record BoardDirector(
    string Name,
    bool Joined,
    BoardStage Status,
    // Their round, where the caller may read it.
    long? SubmissionId);

/// <summary>How many of how many people.</summary>
internal sealed record BoardCount(
    int Of,
    // Waiting for the superior, or approved.
    int Submitted,
    int Approved)
{
    /// <summary>Counts people by the status of their agreements.</summary>
    public static BoardCount Sum(IEnumerable<(AgreementStatus? Status, int People)> parts)
    {
        var all = parts.ToList();
        return new(
            all.Sum(p => p.People),
            all.Where(p => AgreementDuties.IsSubmitted(p.Status)).Sum(p => p.People),
            all.Where(p => p.Status == AgreementStatus.Approved).Sum(p => p.People));
    }
}
