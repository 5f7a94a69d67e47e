using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Facts;

/// <summary>Find schools by code or part of the name; best first, at most 10.</summary>
public sealed record SchoolSearchRequest(string Query) : FactRequest<IReadOnlyList<SchoolFacts>>;

/// <summary>One school by id, or null.</summary>
public sealed record SchoolRequest(long SchoolId) : FactRequest<SchoolFacts?>;

/// <summary>The schools that the person leads or acts for: the one led by position first.</summary>
public sealed record LedSchoolsRequest : FactRequest<IReadOnlyList<LedSchoolFacts>>;

/// <param name="Name">Full name, สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1.</param>
/// <param name="ShortName">Short name, สพป.ตัวอย่าง เขต 1.</param>
/// <param name="HelpContact">Whom to ask: name, phone, hours; or null.</param>
/// <param name="SubmitBy">Last day to submit this fiscal year, or null when the district has set none.</param>
public sealed record DistrictFacts(string Name, string ShortName, string? HelpContact, DateOnly? SubmitBy)
{
    /// <summary>LIFF id of the district's mini-app, or null when it has none: then no button leads there.</summary>
    public string? LiffId { get; init; }

    /// <summary>How long what is kept.</summary>
    public required KeptFacts Kept { get; init; }
}

/// <summary>A linked person.</summary>
/// <param name="FullName">Prefix, name and surname.</param>
/// <param name="StandingConfirmed">Whether the person has confirmed position and standing.</param>
/// <param name="SchoolId">School, or null for the district director.</param>
/// <param name="SuperiorName">Who approves this person's agreement now, or null when nobody can.</param>
/// <param name="IsSuperior">Whether this person approves others' agreements (director, district director, or acting for one).</param>
/// <param name="LeadsSchool">Whether one of them is a school's, whose board and codes are this person's to handle.</param>
/// <param name="LeadsDistrict">Whether this person decides on the directors of the schools, and so sees the board of the district.</param>
public sealed record PersonFacts(
    long Id,
    string FullName,
    Position Position,
    AcademicStanding Standing,
    bool StandingConfirmed,
    long? SchoolId,
    string? SchoolName,
    string? SuperiorName,
    bool IsSuperior,
    bool LeadsSchool,
    bool LeadsDistrict);

/// <param name="Code">Eight-digit school code.</param>
/// <param name="DirectorName">Linked director (or acting) who can accept, or null.</param>
public sealed record SchoolFacts(long Id, string Code, string Name, string? DirectorName);

/// <summary>A school that somebody leads or acts for.</summary>
public sealed record LedSchoolFacts(long Id, string Name);
