using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Notices;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>Who comes and goes in the pretended district.</summary>
internal sealed class FakeJoining(FakeDistrict district, FakeNotices notices)
{
    public void Apply(string phone, Effect effect)
    {
        switch (effect)
        {
            case JoinByCode j: Join(phone, j); break;
            case AskToJoin a: Ask(phone, a); break;
            case TakeBackJoinRequest: TakeBackRequests(phone); break;
            case DecideJoinRequest d: Decide(d); break;
            case Unlink: TakeOff(district.PersonOn(phone)!, null); break;
            case IssueJoinCode c: Issue(district.PersonOn(phone)!, c); break;
        }
    }

    /// <summary>Staff appoint a person to act for a school, or above the district director (null); who did so until now is let go.</summary>
    public void Appoint(FakePerson person, long? school)
    {
        foreach (var former in district.Acting.Where(a => a.SchoolId == school && a.PersonId != person.Id).ToList()) Tell(former.PersonId, school, decides: false);
        district.Acting.RemoveAll(a => a.SchoolId == school);
        district.Acting.Add((person.Id, school));
        Tell(person.Id, school, decides: true);
        notices.HandOver();
    }

    private void Join(string phone, JoinByCode j)
    {
        var code = district.Codes[(int)j.CodeId];
        FakeEffects.Allow(!code.Used, j);
        district.Codes[(int)j.CodeId] = code with { Used = true };
        var person = code.PersonId ?? Add(j.FullName!, j.Position!.Value, j.Standing!.Value, code.SchoolId);
        Link(person, phone);
        if (j.Standing is { } own) Confirm(person, own);
    }

    private void Confirm(long person, AcademicStanding standing) => district.Change(person, p => p with { Standing = standing, StandingConfirmed = true });

    private long Add(string name, Position position, AcademicStanding standing, long? school)
    {
        var person = new FakePerson(district.NextId(), name, position, standing, school);
        district.People.Add(person);
        return person.Id;
    }

    // The phone a person had is told and let go, and so is the person the phone had.
    private void Link(long id, string phone)
    {
        if (district.PersonOn(phone) is { } other && other.Id != id) TakeOff(other, null);
        if (district.Person(id) is { Phone: not null } person && person.Phone != phone) TakeOff(person, AccountLetGo.Moved);
        district.Change(id, p => p with { Phone = phone });
        TakeBackRequests(phone);
        if (district.Deciding.IsSuperior(district.Person(id))) notices.HandOver();
    }

    private void TakeOff(FakePerson person, string? told)
    {
        district.Change(person.Id, p => p with { Phone = null });
        if (told is not null && person.Phone is { } phone) notices.Post(phone, new AccountLetGo(person.Name, told), $"account-of:{person.Id}");
    }

    // A request that is replaced, or not needed any more, forgets the name.
    public void TakeBackRequests(string phone)
    {
        for (var i = 0; i < district.Requests.Count; i++)
        {
            if (district.Requests[i] is not { Open: true } r || r.Phone != phone) continue;
            district.Requests[i] = r with { Open = false, FullName = "" };
            notices.TakeBack($"join-request:{r.Id}");
        }
    }

    private void Ask(string phone, AskToJoin a)
    {
        FakeEffects.Allow(district.Requests.Count(r => r.Phone == phone && r.At > district.Now.AddDays(-1)) < Beginning.RequestsADay, a);
        TakeBackRequests(phone);
        var id = district.NextId();
        district.Requests.Add(new FakeRequest(id, phone, a.FullName, a.Position, a.Standing, a.SchoolId, district.Now));
        if (district.Deciding.SuperiorOver(a.Position, a.SchoolId, 0) is { } superior) notices.Post(superior.Id, new JoinRequestWaits(id, a.FullName), $"join-request:{id}");
    }

    private void Decide(DecideJoinRequest d)
    {
        var i = district.Requests.FindIndex(r => r.Id == d.RequestId);
        var request = district.Requests[i];
        FakeEffects.Allow(request.Open, d);
        district.Requests[i] = request with { Open = false };
        notices.TakeBack($"join-request:{d.RequestId}");
        if (d.Accept)
        {
            var person = Accepted(request);
            Link(person, request.Phone);
            Confirm(person, request.Standing);
        }
        notices.Post(request.Phone, new JoinRequestDecided(d.Accept, FakeDistrict.School(request.SchoolId)!.Name), $"join-request:{d.RequestId}");
    }

    // A school has one director: who is accepted as one takes the former one's place.
    private long Accepted(FakeRequest request)
    {
        if (request.Position == Position.SchoolDirector)
        {
            foreach (var former in district.People.Where(p => p is { Left: false, Position: Position.SchoolDirector } && p.SchoolId == request.SchoolId).ToList()) Leave(former);
            foreach (var acting in district.Acting.Where(a => a.SchoolId == request.SchoolId).ToList()) Tell(acting.PersonId, request.SchoolId, decides: false);
            district.Acting.RemoveAll(a => a.SchoolId == request.SchoolId);
        }

        var id = Add(request.FullName, request.Position, request.Standing, request.SchoolId);
        if (request.Position == Position.SchoolDirector) Tell(id, request.SchoolId, decides: true);
        notices.HandOver();
        return id;
    }

    public void Leave(FakePerson person)
    {
        TakeOff(person, AccountLetGo.Left);
        district.Change(person.Id, p => p with { Left = true });
        district.Acting.RemoveAll(a => a.PersonId == person.Id);
    }

    private void Issue(FakePerson me, IssueJoinCode c)
    {
        FakeEffects.Allow(district.Deciding.LedBy(me).Contains(c.SchoolId), c);
        district.NextId();
        district.Codes.Add(new FakeCode(c.Code, null, c.SchoolId, district.Now) { IssuedBy = me.Id });
    }

    private void Tell(long person, long? school, bool decides) => notices.Post(
        person, new DecidingChanged(decides, school is null ? "above" : "school", FakeDistrict.School(school)?.Name), $"deciding:{(school is null ? "above" : $"school:{school}")}");
}
