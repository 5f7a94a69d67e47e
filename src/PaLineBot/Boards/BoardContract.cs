using System.Text.Json.Serialization;
using PaLineBot.Liff;

namespace PaLineBot.Boards;

/// <summary>Where everybody's agreement is.</summary>
internal sealed record BoardAnswer(
    string School, int FiscalYear, DateOnly? SubmitBy, IReadOnlyList<BoardPerson> Rows, IReadOnlyDictionary<BoardStage, int> Counts);

internal sealed record BoardPerson(
    long PersonId,
    string Name,
    string PositionTitle,
    string StandingTitle,
    bool Joined,
    BoardStage Status,
    // Sub-indicators that are done, of all.
    int Done,
    int Of,
    DateTimeOffset? Since,
    long? SubmissionId,
    bool CanBeNudged,
    bool NudgedToday);

/// <summary>The stages of an agreement in order.</summary>
internal enum BoardStage
{
    NotStarted,
    Draft,
    Returned,
    Submitted,
    Approved,
}

/// <summary>When the person will hear of the nudge.</summary>
internal sealed record Nudged([property: JsonConverter(typeof(WireNames))] NudgeTold Told);

internal enum NudgeTold
{
    Push,
    NextDay,
}
