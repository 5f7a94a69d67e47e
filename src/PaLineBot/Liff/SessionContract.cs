using System.Text.Json;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Liff;

/// <summary>Signing in.</summary>
/// <param name="Wants">What the page asks first, as paths of GET.</param>
internal sealed record SignInRequest(string? IdToken, IReadOnlyList<string>? Wants);

/// <summary>Who is here, and what the page asked first, by its path.</summary>
internal sealed record Opening(Me Me, IReadOnlyDictionary<string, FirstAnswer> Answers);

/// <summary>What GET of a path would have answered.</summary>
// Of whichever route the path is: the page reads it by that route's own record.
internal sealed record FirstAnswer(int Status, string? Etag, JsonElement Body);

/// <summary>Who is here.</summary>
internal sealed record Me(
    long PersonId,
    string FullName,
    string PositionTitle,
    string StandingTitle,
    string? School,
    bool IsSuperior,
    // Whether a school's board is this person's to read.
    bool LeadsSchool,
    // Whether the board of the district is.
    bool LeadsDistrict,
    // Who decides on this person's agreement now; null when nobody can.
    string? SuperiorName,
    // What the person has to do, in the order in which it is worked off.
    IReadOnlyList<OpenDuty> Duties,
    int FiscalYear,
    // The form of this year's agreement, or the one it would be begun with; null for who writes none.
    FormRef? Form,
    // Where this year's agreement is; null before it is begun.
    AgreementStatus? Status);

/// <summary>Something the person has to do.</summary>
internal sealed record OpenDuty(
    DutyKind Kind,
    DateOnly? Due,
    // Days until then, by the service's calendar; negative when it is over.
    int? DaysLeft,
    WritingProgress? Writing)
{
    public static OpenDuty Of(Duty duty, DateOnly today) => new(duty.Kind, duty.Due, duty.Due?.DayNumber - today.DayNumber, duty.Writing);
}
