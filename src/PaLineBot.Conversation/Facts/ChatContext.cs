using PaLineBot.Conversation.Effects;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Facts;

/// <summary>All that a turn may look at besides the state and the event. Loaded by the service, never by the engine.</summary>
public sealed record ChatContext
{
    /// <summary>The moment of the turn (UTC); show it in Asia/Bangkok.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The forms.</summary>
    public required FormCatalogue Catalogue { get; init; }

    /// <summary>The district whose channel this is.</summary>
    public required DistrictFacts District { get; init; }

    /// <summary>Eight random characters (A-Z without I and O, 2-9), fresh in every turn, for codes this turn may issue.</summary>
    public required string FreshCode { get; init; }

    /// <summary>The person's next message when it came in the same batch, else null: then one answer can do for both.</summary>
    public Events.TextReceived? Next { get; init; }

    /// <summary>Who is talking, or null when this LINE account is not linked to a person.</summary>
    public PersonFacts? Person { get; init; }

    /// <summary>The person's agreement of the current fiscal year, or null when not begun.</summary>
    public AgreementFacts? Agreement { get; init; }

    /// <summary>News that waited for the person's next message, oldest first; the engine says them and emits <see cref="Effects.NoticesTold"/>.</summary>
    public IReadOnlyList<NoticeFacts> Notices { get; init; } = [];

    /// <summary>Answer to <see cref="JoinCodeRequest"/>, null when there is no such usable code.</summary>
    public JoinCodeFacts? JoinCode { get; init; }

    /// <summary>Until when no typed code is looked at in the whole district, because too many were wrong; else null.</summary>
    public DateTimeOffset? CodesRestUntil { get; init; }

    /// <summary>Answer to <see cref="JoinRoomRequest"/>.</summary>
    public JoinRoomFacts JoinRoom { get; init; } = new(false, false, 0);

    /// <summary>Answer to <see cref="NamesakeRequest"/>.</summary>
    public bool HasNamesake { get; init; }

    /// <summary>Answer to <see cref="LedSchoolsRequest"/>: the school led by position first.</summary>
    public IReadOnlyList<LedSchoolFacts> LedSchools { get; init; } = [];

    /// <summary>Answer to <see cref="SchoolSearchRequest"/>, best first, at most 10.</summary>
    public IReadOnlyList<SchoolFacts> Schools { get; init; } = [];

    /// <summary>Answer to <see cref="SchoolRequest"/>.</summary>
    public SchoolFacts? School { get; init; }

    /// <summary>Answer to <see cref="PreviousAgreementRequest"/>: last fiscal year's agreement, or null.</summary>
    public PreviousAgreementFacts? Previous { get; init; }

    /// <summary>Answer to <see cref="WaitingRequest"/>: what waits for this superior, oldest first.</summary>
    public IReadOnlyList<WaitingFacts> Waiting { get; init; } = [];

    /// <summary>Answer to <see cref="SubmissionRequest"/>, null when it does not exist for this person.</summary>
    public SubmissionFacts? Submission { get; init; }

    /// <summary>Answer to <see cref="JoinRequestRequest"/>, null when it does not exist for this superior.</summary>
    public JoinRequestFacts? JoinRequest { get; init; }

    /// <summary>Answer to <see cref="RoundsRequest"/>: earlier and present rounds of the person's agreement, oldest first.</summary>
    public IReadOnlyList<RoundFacts> Rounds { get; init; } = [];

    /// <summary>Answer to <see cref="PapersRequest"/>, null when there is no agreement.</summary>
    public PaperLinkFacts? Papers { get; init; }

    /// <summary>Answer to <see cref="EvidenceRequest"/>: the person's evidence of this fiscal year, newest first.</summary>
    public IReadOnlyList<EvidenceFacts> Evidence { get; init; } = [];

    /// <summary>The largest file that is kept as evidence.</summary>
    public long MostEvidenceBytes { get; init; } = 30_000_000;

    /// <summary>Answer to <see cref="GroupRequest"/>: the group the event came from, or null when unknown.</summary>
    public GroupFacts? Group { get; init; }
}

/// <summary>The district.</summary>
/// <param name="Name">Full name, สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1.</param>
/// <param name="ShortName">Short name, สพป.ตัวอย่าง เขต 1.</param>
/// <param name="HelpContact">Whom to ask: name, phone, hours; or null.</param>
/// <param name="SubmitBy">Last day to submit this fiscal year, or null when the district has set none.</param>
public sealed record DistrictFacts(string Name, string ShortName, string? HelpContact, DateOnly? SubmitBy)
{
    /// <summary>LIFF id of the district's mini-app, or null when it has none: then no button leads there.</summary>
    public string? LiffId { get; init; }
}

/// <summary>A linked person.</summary>
/// <param name="Id">Person id.</param>
/// <param name="FullName">Prefix, name and surname.</param>
/// <param name="Position">Position.</param>
/// <param name="Standing">Standing.</param>
/// <param name="StandingConfirmed">Whether the person has confirmed position and standing.</param>
/// <param name="SchoolId">School, or null for the district director.</param>
/// <param name="SchoolName">School's name, or null.</param>
/// <param name="SuperiorName">Who approves this person's agreement now, or null when nobody can.</param>
/// <param name="IsSuperior">Whether this person approves others' agreements (director, district director, or acting for one).</param>
/// <param name="WaitingCount">Submissions and join requests that wait for this superior.</param>
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
    int WaitingCount);

/// <summary>Where an agreement is (pa-domain §1.5).</summary>
public enum AgreementStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waits for the superior.</summary>
    Submitted,

    /// <summary>Returned with comments; being mended.</summary>
    Returned,

    /// <summary>เห็นชอบ: frozen.</summary>
    Approved,
}

/// <summary>An agreement.</summary>
/// <param name="Id">Agreement id.</param>
/// <param name="FiscalYear">Buddhist-era fiscal year.</param>
/// <param name="Status">Where it is.</param>
/// <param name="Sheet">The live answers.</param>
/// <param name="LastSubmission">The newest round, or null when never submitted.</param>
public sealed record AgreementFacts(
    long Id,
    int FiscalYear,
    AgreementStatus Status,
    AnswerSheet Sheet,
    RoundFacts? LastSubmission);

/// <summary>One round of submission.</summary>
/// <param name="SubmissionId">Submission id.</param>
/// <param name="Round">Counts from 1.</param>
/// <param name="ReceiptCode">Receipt code.</param>
/// <param name="SubmittedAt">When submitted.</param>
/// <param name="Outcome">Decided how, or null while waiting.</param>
/// <param name="DecidedAt">When decided.</param>
/// <param name="DecidedBy">Name of who decided.</param>
/// <param name="Comments">Comments on items, when returned.</param>
public sealed record RoundFacts(
    long SubmissionId,
    int Round,
    string ReceiptCode,
    DateTimeOffset SubmittedAt,
    RoundOutcome? Outcome,
    DateTimeOffset? DecidedAt,
    string? DecidedBy,
    IReadOnlyList<ItemComment> Comments);

/// <summary>How a round ended.</summary>
public enum RoundOutcome
{
    /// <summary>เห็นชอบ.</summary>
    Approved,

    /// <summary>ไม่เห็นชอบ, returned with comments.</summary>
    Returned,
}

/// <summary>A superior's comment on a section.</summary>
/// <param name="SectionId">Section id such as <c>1.3</c> or <c>challenge.1</c>.</param>
/// <param name="Text">The comment.</param>
public sealed record ItemComment(string SectionId, string Text);

/// <summary>News for a person that can wait for their next message.</summary>
/// <param name="Id">Notice id.</param>
/// <param name="Notice">What it is about.</param>
public sealed record NoticeFacts(long Id, Notice Notice);

/// <summary>A usable join code.</summary>
/// <param name="Id">Code id.</param>
/// <param name="PersonName">Person the code is for, or null when it is an open invitation of a school.</param>
/// <param name="Position">That person's position, or null.</param>
/// <param name="Standing">That person's standing, or null.</param>
/// <param name="SchoolName">School, or null for the district director.</param>
/// <param name="LinkedElsewhere">True when the person is linked to another LINE account, which this will replace.</param>
public sealed record JoinCodeFacts(
    long Id,
    string? PersonName,
    Position? Position,
    AcademicStanding? Standing,
    string? SchoolName,
    bool LinkedElsewhere);

/// <summary>A school.</summary>
/// <param name="Id">School id.</param>
/// <param name="Code">Eight-digit school code.</param>
/// <param name="Name">Name.</param>
/// <param name="DirectorName">Linked director (or acting) who can accept, or null.</param>
public sealed record SchoolFacts(long Id, string Code, string Name, string? DirectorName);

/// <summary>Last year's agreement.</summary>
/// <param name="AgreementId">Agreement id.</param>
/// <param name="FiscalYear">Fiscal year.</param>
/// <param name="Position">Position it was written in.</param>
/// <param name="Sheet">Its answers.</param>
public sealed record PreviousAgreementFacts(long AgreementId, int FiscalYear, Position Position, AnswerSheet Sheet);

/// <summary>Something that waits for a superior.</summary>
/// <param name="Kind">What.</param>
/// <param name="Id">Submission id or join request id.</param>
/// <param name="PersonName">Whose.</param>
/// <param name="Round">Round of a submission, 0 for a join request.</param>
/// <param name="Since">Since when.</param>
public sealed record WaitingFacts(WaitingKind Kind, long Id, string PersonName, int Round, DateTimeOffset Since);

/// <summary>What waits for a superior.</summary>
public enum WaitingKind
{
    /// <summary>A submitted agreement.</summary>
    Submission,

    /// <summary>A request to join the school.</summary>
    JoinRequest,
}

/// <summary>A submission as its superior sees it.</summary>
/// <param name="Id">Submission id.</param>
/// <param name="Round">This round.</param>
/// <param name="OwnerName">Owner.</param>
/// <param name="OwnerPosition">Owner's position at submission.</param>
/// <param name="OwnerStanding">Owner's standing at submission.</param>
/// <param name="SchoolName">Owner's school, or null.</param>
/// <param name="FiscalYear">Fiscal year.</param>
/// <param name="Sheet">The frozen copy.</param>
/// <param name="PreviousSheet">The frozen copy of the previous round, or null.</param>
/// <param name="PreviousComments">Comments of the previous round.</param>
/// <param name="UndoUntil">Until when an approval by this superior can be undone, or null.</param>
public sealed record SubmissionFacts(
    long Id,
    RoundFacts Round,
    string OwnerName,
    Position OwnerPosition,
    AcademicStanding OwnerStanding,
    string? SchoolName,
    int FiscalYear,
    AnswerSheet Sheet,
    AnswerSheet? PreviousSheet,
    IReadOnlyList<ItemComment> PreviousComments,
    DateTimeOffset? UndoUntil);

/// <summary>A request to join, as the superior sees it.</summary>
/// <param name="Id">Request id.</param>
/// <param name="FullName">Name given.</param>
/// <param name="Position">Position given.</param>
/// <param name="Standing">Standing given.</param>
/// <param name="SchoolName">School asked for.</param>
/// <param name="Open">Whether it still waits.</param>
public sealed record JoinRequestFacts(long Id, string FullName, Position Position, AcademicStanding Standing, string SchoolName, bool Open)
{
    /// <summary>Whether the school has somebody of this name already, or another request in it.</summary>
    public bool HasNamesake { get; init; }
}

/// <summary>Whether another request to join fits.</summary>
/// <param name="AccountIsFull">This account has asked often enough for today.</param>
/// <param name="SchoolIsFull">Many requests wait for this school.</param>
/// <param name="MostADay">How often an account may ask in a day.</param>
public sealed record JoinRoomFacts(bool AccountIsFull, bool SchoolIsFull, int MostADay);

/// <summary>A school that somebody leads or acts for.</summary>
/// <param name="Id">School id.</param>
/// <param name="Name">Name.</param>
public sealed record LedSchoolFacts(long Id, string Name);

/// <summary>A LINE group.</summary>
/// <param name="SchoolName">School it belongs to, or null when not bound.</param>
/// <param name="Submitted">How many of the school's people have submitted or are approved this fiscal year.</param>
/// <param name="Total">How many of the school's people write an agreement.</param>
public sealed record GroupFacts(string? SchoolName, int Submitted, int Total);
