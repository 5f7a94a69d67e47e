using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>Answers what the engine asks of the pretended district.</summary>
internal sealed class FakeFacts(FakeDistrict district)
{
    public PersonFacts? Of(FakePerson? p) => p is null ? null
        : new PersonFacts(p.Id, p.Name, p.Position, p.Standing, p.StandingConfirmed, p.SchoolId, FakeDistrict.School(p.SchoolId)?.Name,
            district.Deciding.SuperiorOf(p)?.Name, district.Deciding.IsSuperior(p), district.Deciding.LedBy(p).Any(), district.Deciding.LeadsDistrict(p));

    /// <summary>What waits for somebody's decision, oldest first.</summary>
    public IReadOnlyList<Duty> Decisions(FakePerson? p) => p is null ? []
        : [.. WaitingFor(p).Select(w => w.Kind == WaitingKind.Submission ? Duty.OfSubmission(p.Id, w.Id, w.Since) : Duty.OfJoinRequest(p.Id, w.Id, w.Since))];

    public AgreementFacts? Agreement(FakePerson? p) => p is null || district.AgreementOf(p.Id) is not { } a ? null
        : new AgreementFacts(a.Id, a.FiscalYear, a.Status, a.Sheet, district.RoundsOf(p.Id).LastOrDefault()?.Round);

    /// <summary>Evidence of this fiscal year, oldest first.</summary>
    public IReadOnlyList<EvidenceFacts> Evidence(FakePerson? p) =>
        [.. district.Evidence.Where(x => x.OwnerId == p?.Id && x.FiscalYear == district.Year).Select(x => x.Facts)];

    public object? Answer(string phone, ChatEvent e, FactRequest request)
    {
        var person = district.PersonOn(phone);
        return request switch
        {
            JoinCodeRequest r => district.CodesRestUntil is { } rest ? new TypedCodeFacts(null, rest) : new TypedCodeFacts(Code(phone, district.Codes.FindIndex(c => Conversation.Understanding.JoinCodes.Read(c.Code) == r.Code))),
            JoinCodeByIdRequest r => Code(phone, r.CodeId),
            JoinRoomRequest => new JoinRoomFacts(IsFull(phone), false, Beginning.RequestsADay),
            JoinRequestWaitsRequest => district.Requests.Any(r => r.Phone == phone && r.Open),
            NamesakeRequest r => district.Codes.ElementAtOrDefault((int)r.CodeId)?.SchoolId is { } school && HasNamesake(school, r.FullName, 0),
            LedSchoolsRequest => (LedSchoolFacts[])[.. person is null ? [] : district.Deciding.LedBy(person).Select(id => new LedSchoolFacts(id, FakeDistrict.School(id)!.Name))],
            SchoolSearchRequest r => (SchoolFacts[])[.. Beginning.Schools.Select(s => (s.Code, s.Name, Distance: s.Code == r.Query ? -1 : Conversation.Understanding.SchoolNames.Distance(s.Name, r.Query)))
                .Where(s => s.Distance is not null).OrderBy(s => s.Distance).ThenBy(s => s.Name.Length).Select(s => School(FakeDistrict.SchoolOf(s.Code).Id)!)],
            SchoolRequest r => School(r.SchoolId),
            PreviousAgreementRequest => person is null ? null : Previous(person),
            WaitingRequest => person is null || !district.Deciding.IsSuperior(person) ? (WaitingFacts[])[] : WaitingFor(person),
            WaitingSubmissionsRequest => (SubmissionFacts[])[.. person is null || !district.Deciding.IsSuperior(person) ? []
                : WaitingFor(person).Where(w => w.Kind == WaitingKind.Submission).Take(WaitingSubmissionsRequest.Most).Select(w => Submission(person, w.Id)!)],
            SubmissionRequest r => person is null ? null : Submission(person, r.SubmissionId),
            JoinRequestRequest r => person is null ? null : JoinRequest(person, r.RequestId),
            PapersRequest => person is null || district.AgreementOf(person.Id) is null ? null : new PaperLinkFacts("https://example.com/pdf", "https://example.com/pdf-thai", "https://example.com/word", 15),
            MyDataRequest => person is null ? null : MyData(person),
            RoundsRequest => (RoundFacts[])[.. person is null ? [] : district.RoundsOf(person.Id).Select(s => s.Round)],
            EvidenceRequest => (EvidenceFacts[])[.. Evidence(person).Reverse()],
            QuotedRequest r => district.Sent.FirstOrDefault(s => s.Id == r.MessageId && s.Phone == phone).FieldId,
            GroupRequest => district.Groups.TryGetValue(e.GroupId!, out var bound) ? Group(bound) : null,
            _ => throw new InvalidOperationException($"nobody answers {request}"),
        };
    }

    private MyDataFacts MyData(FakePerson p)
    {
        var decided = district.Submissions.Where(s => s.OwnerId == p.Id && s is { Withdrawn: false, Round.Outcome: not null })
            .Select(s => district.Agreements.First(a => a.Id == s.AgreementId).FiscalYear).ToList();
        return new MyDataFacts("https://example.com/data", 15, district.Agreements.Count(a => a.OwnerId == p.Id), decided.Count,
            decided.Count == 0 ? null : decided.Max() + Beginning.Kept.OfficialYears, district.Evidence.Count(x => x.OwnerId == p.Id),
            district.Submissions.Count(s => s.DecidedBy == p.Id));
    }

    public bool IsFull(string phone) => district.Requests.Count(r => r.Phone == phone && r.At > district.Now.AddDays(-1)) >= Beginning.RequestsADay;

    // An open code is good as long as who issued it leads that school; the office's have nobody.
    private JoinCodeFacts? Code(string phone, long index)
    {
        if (index < 0 || index >= district.Codes.Count || district.Codes[(int)index] is not { Used: false } code || code.IssuedAt + PaLineBot.People.JoinCodes.GoodFor <= district.Now) return null;
        if (code is { IssuedBy: { } by, SchoolId: { } of } && !district.Deciding.LedBy(district.Person(by)).Contains(of)) return null;
        var person = code.PersonId is { } id ? district.Person(id) : null;
        return person is { Left: true } ? null
            : new JoinCodeFacts(index, person?.Name, person?.Position, person?.Standing, FakeDistrict.School(person?.SchoolId ?? code.SchoolId)?.Name, person?.Phone is { } other && other != phone);
    }

    private SchoolFacts? School(long id) => FakeDistrict.School(id) is not { } known ? null
        : new SchoolFacts(id, known.Code, known.Name, district.People.Where(p => p.Phone is not null && district.Deciding.LedBy(p).Contains(id))
            .OrderBy(p => p.Position == Position.SchoolDirector && p.SchoolId == id).Select(p => p.Name).FirstOrDefault());

    private bool HasNamesake(long school, string name, long except) =>
        district.People.Where(p => p.SchoolId == school && !p.Left).Select(p => p.Name)
            .Concat(district.Requests.Where(r => r.SchoolId == school && r.Open && r.Id != except).Select(r => r.FullName))
            .Any(n => PersonNames.AreSame(n, name));

    private PreviousAgreementFacts? Previous(FakePerson p) => district.AgreementOf(p.Id, yearsAgo: 1) is not { } a ? null
        : new PreviousAgreementFacts(a.Id, a.FiscalYear, FormCatalogue.Embedded.Find(a.Sheet.Form)!.Position, a.Sheet);

    private List<WaitingFacts> WaitingFor(FakePerson p) =>
    [
        .. district.Submissions.Where(s => s.Round.Outcome is null && !s.Withdrawn && Sees(p, s))
            .Select(s => new WaitingFacts(WaitingKind.Submission, s.Id, district.Person(s.OwnerId).Name, s.Round.Round, s.Round.SubmittedAt))
            .Concat(district.Requests.Where(r => r.Open && district.Deciding.Decides(p, r.Position, r.SchoolId)).Select(r => new WaitingFacts(WaitingKind.JoinRequest, r.Id, r.FullName, 0, r.At)))
            .OrderBy(w => w.Since).ThenBy(w => w.Id),
    ];

    private bool Sees(FakePerson p, FakeSubmission s) =>
        district.Person(s.OwnerId) is var owner && owner.Id != p.Id && district.Deciding.Decides(p, owner.Position, owner.SchoolId);

    private SubmissionFacts? Submission(FakePerson p, long id)
    {
        if (district.Submissions.FirstOrDefault(s => s.Id == id && !s.Withdrawn && Sees(p, s)) is not { } s) return null;
        var owner = district.Person(s.OwnerId);
        var before = district.Submissions.LastOrDefault(b => b.AgreementId == s.AgreementId && b.Round.Round < s.Round.Round && b.Round.Outcome == RoundOutcome.Returned);
        return new SubmissionFacts(s.Id, s.Round, owner.Name, owner.Position, owner.Standing, FakeDistrict.School(owner.SchoolId)?.Name,
            district.Agreements.First(a => a.Id == s.AgreementId).FiscalYear, s.Sheet, before?.Sheet, before?.Round.Comments ?? [],
            s.DecidedBy == p.Id && s.Round is { Outcome: RoundOutcome.Approved, DecidedAt: { } at } ? Undo.Until(at, district.Now) : null);
    }

    private JoinRequestFacts? JoinRequest(FakePerson p, long id) =>
        district.Requests.FirstOrDefault(r => r.Id == id && district.Deciding.Decides(p, r.Position, r.SchoolId)) is not { } r ? null
            : new JoinRequestFacts(r.Id, r.FullName, r.Position, r.Standing, FakeDistrict.School(r.SchoolId)!.Name, r.Open)
            {
                HasNamesake = r.Open && HasNamesake(r.SchoolId, r.FullName, r.Id),
            };

    private GroupFacts Group(long? school)
    {
        var people = district.People.Where(p => school is not null && p.SchoolId == school && !p.Left
            && p.Position != Position.SchoolDirector && AgreementDuties.Owes(FormCatalogue.Embedded, p.Position)).ToList();
        return new GroupFacts(FakeDistrict.School(school)?.Name, people.Count(p => district.AgreementOf(p.Id)?.Status is AgreementStatus.Submitted or AgreementStatus.Approved), people.Count);
    }
}
