using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Notices;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>A district in memory that loads facts and applies effects as the service does, state as JSON between turns.</summary>
public sealed class FakeWorld
{
    private readonly Dictionary<string, string> states = [];
    private readonly HashSet<string> consented = [];
    private long lastId = 100;
    private int turns;

    public DateTimeOffset Now { get; set; } = new(2026, 11, 21, 3, 0, 0, TimeSpan.Zero);
    public FormCatalogue Catalogue { get; } = FormCatalogue.Embedded;
    public List<FakePerson> People { get; } = [.. StandardPeople];
    public List<FakeAgreement> Agreements { get; } = [];
    public List<FakeSubmission> Submissions { get; } = [];
    public List<(string Code, long? PersonId, long? SchoolId)> Codes { get; } = [.. StandardCodes];
    public List<(JoinRequestFacts Facts, string Phone, AcademicStanding Standing)> Requests { get; } = [];
    public List<(string Phone, long Id, Notice Notice)> Notices { get; } = [];
    public List<Effect> Effects { get; } = [];
    public List<(long Owner, EvidenceFacts Facts)> Evidence { get; } = [];
    /// <summary>Cards of every n-th turn are rendered and measured.</summary>
    public int RenderEvery { get; init; } = 1;

    /// <summary>What is kept in place of the state after a turn of a phone, or null for the state itself.</summary>
    public Func<int, string, string?> InPlaceOf { get; init; } = (_, _) => null;

    /// <summary>Kinds of facts that were asked for.</summary>
    public HashSet<Type> Asked { get; } = [];

    public bool GroupBound { get; set; }

    public static readonly SchoolFacts[] Schools =
    [
        new(10, "33010001", "โรงเรียนบ้านหนองตัวอย่าง", "นายประสงค์ ดีงาม"),
        new(11, "33010002", "โรงเรียนวัดตัวอย่างวิทยา", null),
    ];

    private static readonly FakePerson[] StandardPeople =
    [
        new(1, "นายประสงค์ ดีงาม", Position.SchoolDirector, AcademicStanding.SeniorProfessional, 10),
        new(2, "นางวารี ใสสะอาด", Position.DeputySchoolDirector, AcademicStanding.Professional, 10),
        new(3, "นางสาวสมใจ ใจดี", Position.Teacher, AcademicStanding.Professional, 10),
        new(5, "นายใหม่ มาแรง", Position.AssistantTeacher, AcademicStanding.None, 10),
        new(6, "นางนิเทศ ช่วยครู", Position.EducationalSupervisor, AcademicStanding.Professional, null),
        new(7, "นายกลาง ส่วนรวม", Position.CentralOfficer, AcademicStanding.None, null),
        new(9, "นายอำนวย การดี", Position.DistrictDirector, AcademicStanding.Expert, null),
    ];

    private static readonly (string, long?, long?)[] StandardCodes =
    [
        ("PHAPERM2", 1, null), ("DEPUTY22", 2, null), ("TEACHER2", 3, null), ("NEWBEE22", 5, null), ("SUPERV22", 6, null), ("CENTRAL2", 7, null), ("DXSTRCT2", 9, null), ("SCHXXL22", null, 10),
    ];

    public ConversationState StateOf(string phone) => ConversationState.FromJson(states.GetValueOrDefault(phone));
    public string JsonOf(string phone) => states.GetValueOrDefault(phone, "");
    public void SetState(string phone, string json) => states[phone] = json;
    public FakePerson? PersonOn(string phone) => People.FirstOrDefault(p => p.Phone == phone);
    public FakeAgreement? AgreementOf(string phone) => PersonOn(phone) is { } p ? AgreementOf(p.Id) : null;
    public bool HasConsented(string phone) => consented.Contains(phone);

    /// <summary>One event of one phone: facts, step, effects, state; checks the turn on the way.</summary>
    public Turn Send(string phone, ChatEvent e, TextReceived? next = null)
    {
        var state = StateOf(phone);
        var prepared = Engine.Prepare(state, e);
        Asked.UnionWith(prepared.Needs.Select(n => n.GetType()));
        var turn = prepared.Step(ContextOf(phone, prepared.Needs) with { Next = next });
        TurnCheck.Good(turn, ++turns % RenderEvery == 0);
        foreach (var effect in turn.Effects) Apply(phone, effect);
        Effects.AddRange(turn.Effects);
        if (e.GroupId is null) states[phone] = InPlaceOf(turns, phone) ?? turn.State.ToJson();
        return turn;
    }

    private ChatContext ContextOf(string phone, IReadOnlyList<FactRequest> needs)
    {
        var person = PersonOn(phone);
        var answers = new FactAnswers();
        foreach (var need in needs) answers.Add(need, Answer(phone, person, need));
        return new ChatContext
        {
            Now = Now,
            Catalogue = Catalogue,
            District = new DistrictFacts("สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1", "สพป.ตัวอย่าง เขต 1", "กลุ่มบริหารงานบุคคล 045-000-000", new DateOnly(2026, 11, 30)) { LiffId = "1650000002-AbcdEfgh" },
            FreshCode = "R" + (lastId + 1).ToString("D7", System.Globalization.CultureInfo.InvariantCulture).Replace('0', 'X').Replace('1', 'Y'),
            Person = person is null ? null : FactsOf(person),
            Agreement = person is null ? null : FactsOf(AgreementOf(person.Id)),
            Decisions = person is null ? [] : [.. WaitingFor(person).Select(w => w.Kind == WaitingKind.Submission ? Duty.OfSubmission(person.Id, w.Id, w.Since) : Duty.OfJoinRequest(person.Id, w.Id, w.Since))],
            Notices = [.. Notices.Where(n => n.Phone == phone).Select(n => new NoticeFacts(n.Id, n.Notice))],
            Answers = answers,
        };
    }

    private object? Answer(string phone, FakePerson? person, FactRequest request) => request switch
    {
        JoinCodeRequest r => CodesRestUntil is { } rest ? new TypedCodeFacts(null, rest) : new TypedCodeFacts(CodeFacts(r.Code)),
        JoinCodeByIdRequest r => CodeFacts(Codes[(int)r.CodeId].Code),
        JoinRoomRequest => new JoinRoomFacts(Requests.Count(x => x.Phone == phone) >= 3, false, 3),
        NamesakeRequest r => People.Any(x => PersonNames.AreSame(x.Name, r.FullName)),
        LedSchoolsRequest => (LedSchoolFacts[])[.. Schools.Where(x => person is not null && (x.Id == (Superior(person) ? person.SchoolId : 0) || ActsFor(person).Contains(x.Id))).Select(x => new LedSchoolFacts(x.Id, x.Name))],
        SchoolSearchRequest r => (SchoolFacts[])[.. Schools.Where(x => x.Name.Contains(r.Query, StringComparison.Ordinal) || x.Code == r.Query)],
        SchoolRequest r => Schools.FirstOrDefault(x => x.Id == r.SchoolId),
        PreviousAgreementRequest => person is null ? null : Previous(person),
        WaitingRequest => person is null ? (WaitingFacts[])[] : WaitingFor(person),
        SubmissionRequest r => person is null ? null : SubmissionFor(person, r.SubmissionId),
        JoinRequestRequest r => person is null || !Superior(person) ? null : Requests.Where(x => x.Facts.Id == r.RequestId)
            .Select(x => x.Facts with { HasNamesake = People.Any(p => PersonNames.AreSame(p.Name, x.Facts.FullName)) }).FirstOrDefault(),
        PapersRequest => person is null || AgreementOf(person.Id) is null ? null : new PaperLinkFacts("https://example.com/pdf", "https://example.com/pdf-thai", "https://example.com/word", 15),
        RoundsRequest => (RoundFacts[])[.. Submissions.Where(x => x.OwnerId == person?.Id && !x.Withdrawn).Select(x => x.Round)],
        EvidenceRequest => (EvidenceFacts[])[.. Evidence.Where(x => x.Owner == person?.Id).Select(x => x.Facts).Reverse()],
        GroupRequest => new GroupFacts(GroupBound ? Schools[0].Name : null, 12, 14),
        _ => throw new InvalidOperationException($"nobody answers {request}"),
    };

    /// <summary>Set: codes rest in the whole district.</summary>
    public DateTimeOffset? CodesRestUntil { get; set; }

    /// <summary>Person id and school that they act for.</summary>
    public List<(long PersonId, long SchoolId)> Acting { get; } = [];

    private IEnumerable<long> ActsFor(FakePerson p) => Acting.Where(a => a.PersonId == p.Id).Select(a => a.SchoolId);

    private FakeAgreement? AgreementOf(long owner) =>
        Agreements.FirstOrDefault(a => a.OwnerId == owner && a.FiscalYear == FiscalYear.Of(Now).Label);

    private static bool Superior(FakePerson p) => p.Position is Position.SchoolDirector or Position.DistrictDirector or Position.CentralOfficer;

    private FakePerson? SuperiorOf(FakePerson p) => p.Position switch
    {
        Position.Teacher or Position.DeputySchoolDirector => People.FirstOrDefault(x => x.Position == Position.SchoolDirector && x.SchoolId == p.SchoolId),
        Position.SchoolDirector => People.FirstOrDefault(x => x.Position == Position.DistrictDirector),
        Position.DistrictDirector => People.FirstOrDefault(x => x.Position == Position.CentralOfficer && x.Phone is not null),
        _ => null,
    };

    private PersonFacts FactsOf(FakePerson p) => new(p.Id, p.Name, p.Position, p.Standing, p.StandingConfirmed, p.SchoolId,
        Schools.FirstOrDefault(s => s.Id == p.SchoolId)?.Name, SuperiorOf(p)?.Name, Superior(p));

    private AgreementFacts? FactsOf(FakeAgreement? a) => a is null ? null
        : new AgreementFacts(a.Id, a.FiscalYear, a.Status, a.Sheet, Submissions.LastOrDefault(s => s.OwnerId == a.OwnerId && !s.Withdrawn)?.Round);

    private JoinCodeFacts? CodeFacts(string code)
    {
        var hit = Codes.FirstOrDefault(c => JoinCodes.Read(c.Code) == code);
        if (hit.Code is null) return null;
        var person = People.FirstOrDefault(p => p.Id == hit.PersonId);
        var school = Schools.FirstOrDefault(s => s.Id == (person?.SchoolId ?? hit.SchoolId));
        return new JoinCodeFacts(Codes.IndexOf(hit), person?.Name, person?.Position, person?.Standing, school?.Name, person?.Phone is not null);
    }

    private PreviousAgreementFacts? Previous(FakePerson p) =>
        Agreements.FirstOrDefault(a => a.OwnerId == p.Id && a.FiscalYear == FiscalYear.Of(Now).Label - 1) is { } a
            ? new PreviousAgreementFacts(a.Id, a.FiscalYear, Catalogue.Find(a.Sheet.Form)!.Position, a.Sheet) : null;

    private List<WaitingFacts> WaitingFor(FakePerson p) => !Superior(p) ? [] :
    [
        .. Submissions.Where(s => IsSuperiorOf(p, s) && s.Round.Outcome is null && !s.Withdrawn)
            .Select(s => new WaitingFacts(WaitingKind.Submission, s.Id, Owner(s).Name, s.Round.Round, s.Round.SubmittedAt)),
        .. Requests.Where(r => r.Facts.Open).Select(r => new WaitingFacts(WaitingKind.JoinRequest, r.Facts.Id, r.Facts.FullName, 0, Now)),
    ];

    private FakePerson Owner(FakeSubmission s) => People.First(p => p.Id == s.OwnerId);
    private bool IsSuperiorOf(FakePerson p, FakeSubmission s) => SuperiorOf(Owner(s))?.Id == p.Id;

    private SubmissionFacts? SubmissionFor(FakePerson p, long id) =>
        Submissions.FirstOrDefault(s => s.Id == id && !s.Withdrawn && IsSuperiorOf(p, s)) is { } s
            ? new SubmissionFacts(s.Id, s.Round, Owner(s).Name, Owner(s).Position, Owner(s).Standing, Schools[0].Name, FiscalYear.Of(Now).Label,
                s.Sheet, s.Before, s.BeforeComments, s.UndoUntil)
            : null;

    private void Apply(string phone, Effect effect)
    {
        var person = PersonOn(phone);
        switch (effect)
        {
            case ConsentGiven: consented.Add(phone); break;
            case JoinByCode j: Join(phone, j); break;
            case AskToJoin a: Requests.Add((new JoinRequestFacts(++lastId, a.FullName, a.Position, a.Standing, Schools.First(s => s.Id == a.SchoolId).Name, true), phone, a.Standing)); break;
            case DecideJoinRequest d: Decide(d); break;
            case Unlink: Change(person!, p => p with { Phone = null }); break;
            case StandingConfirmed s: Change(person!, p => p with { Standing = s.Standing, StandingConfirmed = true }); break;
            case IssueJoinCode c: Codes.Add((c.Code, null, c.SchoolId)); lastId++; break;
            case StartAgreement s: Start(person!, s); break;
            case SaveAnswer s: ChangeAgreement(person!, a => a with { Sheet = a.Sheet.With(s.FieldId, s.Answer) }); break;
            case SubmitAgreement s: Submit(person!, s); break;
            case WithdrawSubmission w: Withdraw(person!, w); break;
            case ApproveSubmission a: Outcome(a.SubmissionId, RoundOutcome.Approved, person!, [], AgreementStatus.Approved); break;
            case ReturnSubmission r: Outcome(r.SubmissionId, RoundOutcome.Returned, person!, r.Comments, AgreementStatus.Returned); break;
            case UndoApproval u: Undo(u); break;
            case NoticesTold t: Notices.RemoveAll(n => n.Phone == phone && t.NoticeIds.Contains(n.Id)); break;
            case BindGroup: GroupBound = true; break;
            case KeepEvidence k: Evidence.Add((person!.Id, new EvidenceFacts(++lastId, k.Batch, k.Kind, k.Name, SectionOf(k.Batch), k.Url, k.Caption, EvidenceContent.Kept, null, Now))); break;
            case FileEvidence f: for (var i = 0; i < Evidence.Count; i++) if (f.Ids.Contains(Evidence[i].Facts.Id)) Evidence[i] = (person!.Id, Evidence[i].Facts with { SectionId = f.SectionId }); break;
            case RemoveEvidence r: Evidence.RemoveAll(x => x.Facts.Id == r.Id); break;
            case BlockedChanged or WrongCodeTried or SnoozeWaiting or GroupPresence: break;
            default: throw new InvalidOperationException($"nobody makes {effect} true");
        }
    }

    private string? SectionOf(string batch) => Evidence.FirstOrDefault(x => x.Facts.Batch == batch).Facts?.SectionId;

    private void Join(string phone, JoinByCode j)
    {
        var code = Codes[(int)j.CodeId];
        var person = People.FirstOrDefault(p => p.Id == code.PersonId);
        if (person is null)
        {
            person = new FakePerson(++lastId, j.FullName!, j.Position!.Value, j.Standing!.Value, code.SchoolId);
            People.Add(person);
        }
        Change(person, p => p with { Phone = phone });
    }

    private void Decide(DecideJoinRequest d)
    {
        var i = Requests.FindIndex(r => r.Facts.Id == d.RequestId);
        var (facts, phone, standing) = Requests[i];
        Requests[i] = (facts with { Open = false }, phone, standing);
        if (d.Accept) People.Add(new FakePerson(++lastId, facts.FullName, facts.Position, standing, Schools.First(s => s.Name == facts.SchoolName).Id) { Phone = phone });
        Notices.Add((phone, ++lastId, new JoinRequestDecided(d.Accept, facts.SchoolName)));
    }

    private void Start(FakePerson person, StartAgreement s)
    {
        var old = Agreements.FirstOrDefault(a => a.Id == s.CopyFromAgreementId)?.Sheet;
        var sheet = AnswerSheet.Empty(s.Form);
        if (old is not null) foreach (var (id, a) in old.Answers) sheet = sheet.With(id, a with { NeedsRevision = true });
        Agreements.Add(new FakeAgreement(++lastId, person.Id, s.FiscalYear, AgreementStatus.Draft, sheet));
    }

    private void Submit(FakePerson person, SubmitAgreement s)
    {
        var agreement = AgreementOf(person.Id)!;
        var before = Submissions.LastOrDefault(x => x.OwnerId == person.Id && !x.Withdrawn);
        var round = new RoundFacts(++lastId, (before?.Round.Round ?? 0) + 1, s.ReceiptCode, Now, null, null, null, []);
        Submissions.Add(new FakeSubmission(round.SubmissionId, person.Id, round, agreement.Sheet, before?.Sheet, before?.Round.Comments ?? []));
        ChangeAgreement(person, a => a with { Status = AgreementStatus.Submitted });
        if (SuperiorOf(person)?.Phone is { } phone) Notices.Add((phone, ++lastId, new SubmissionWaits(round.SubmissionId, person.Name, round.Round, before?.Round.Comments.Count ?? 0)));
    }

    private void Withdraw(FakePerson person, WithdrawSubmission w)
    {
        var i = Submissions.FindIndex(s => s.Id == w.SubmissionId);
        Submissions[i] = Submissions[i] with { Withdrawn = true };
        var returnedBefore = Submissions.Any(s => s.OwnerId == person.Id && s.Round.Outcome == RoundOutcome.Returned);
        ChangeAgreement(person, a => a with { Status = returnedBefore ? AgreementStatus.Returned : AgreementStatus.Draft });
        Notices.RemoveAll(n => n.Notice is SubmissionWaits waits && waits.SubmissionId == w.SubmissionId);
    }

    private void Outcome(long id, RoundOutcome outcome, FakePerson by, IReadOnlyList<ItemComment> comments, AgreementStatus status)
    {
        var i = Submissions.FindIndex(s => s.Id == id);
        var s = Submissions[i];
        Submissions[i] = s with { Round = s.Round with { Outcome = outcome, DecidedAt = Now, DecidedBy = by.Name, Comments = comments }, UndoUntil = Now.AddMinutes(10) };
        ChangeAgreement(Owner(s), a => a with { Status = status });
        if (Owner(s).Phone is not { } phone) return;
        Notices.Add((phone, ++lastId, outcome == RoundOutcome.Approved
            ? new AgreementApproved(id, by.Name, s.Round.ReceiptCode)
            : new AgreementReturned(id, by.Name, [.. comments.Select(c => c.SectionId)])));
    }

    private void Undo(UndoApproval u)
    {
        var i = Submissions.FindIndex(s => s.Id == u.SubmissionId);
        var s = Submissions[i];
        Submissions[i] = s with { Round = s.Round with { Outcome = null, DecidedAt = null, DecidedBy = null }, UndoUntil = null };
        ChangeAgreement(Owner(s), a => a with { Status = AgreementStatus.Submitted });
        Notices.RemoveAll(n => n.Notice is AgreementApproved a && a.SubmissionId == u.SubmissionId);
    }

    private void Change(FakePerson person, Func<FakePerson, FakePerson> change)
    {
        var i = People.FindIndex(p => p.Id == person.Id);
        People[i] = change(People[i]);
    }

    private void ChangeAgreement(FakePerson person, Func<FakeAgreement, FakeAgreement> change)
    {
        var i = Agreements.FindIndex(a => a.OwnerId == person.Id && a.FiscalYear == FiscalYear.Of(Now).Label);
        Agreements[i] = change(Agreements[i]);
    }
}
