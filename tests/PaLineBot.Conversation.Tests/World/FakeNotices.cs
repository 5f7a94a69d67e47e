using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Notices;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>News of the pretended district; nothing is pushed there, so that all is told with replies.</summary>
internal sealed class FakeNotices(FakeDistrict district)
{
    public IReadOnlyList<NoticeFacts> For(string phone)
    {
        var person = district.PersonOn(phone)?.Id;
        return [.. district.Notices.Where(n => !n.Told && n.DueAt <= district.Now && !(NoticeKinds.Of(n.Notice).Until(n.DueAt) <= district.Now) && (n.Phone == phone || (person is not null && n.PersonId == person)))
            .Select(n => new NoticeFacts(n.Id, n.Notice))];
    }

    /// <summary>An untold one about the same subject is replaced.</summary>
    public void Post(long person, Notice notice, string subject, TimeSpan after = default)
    {
        district.Notices.RemoveAll(n => !n.Told && n.PersonId == person && n.Subject == subject);
        district.Notices.Add(new FakeNotice(district.NextId(), person, null, subject, notice, district.Now + after));
    }

    public void Post(string phone, Notice notice, string subject) =>
        district.Notices.Add(new FakeNotice(district.NextId(), null, phone, subject, notice, district.Now));

    public void TakeBack(string subject) => district.Notices.RemoveAll(n => !n.Told && n.Subject == subject);

    public void Told(IReadOnlyList<long> ids)
    {
        for (var i = 0; i < district.Notices.Count; i++)
            if (ids.Contains(district.Notices[i].Id)) district.Notices[i] = district.Notices[i] with { Told = true };
    }

    /// <summary>After a change of superior: what is open is news for whoever decides now, and no longer for anybody else.</summary>
    public void HandOver()
    {
        foreach (var s in district.Submissions.Where(s => s.Round.Outcome is null && !s.Withdrawn).ToList())
        {
            var owner = district.Person(s.OwnerId);
            HandOver($"submission:{s.Id}", new SubmissionWaits(s.Id, owner.Name, s.Round.Round, 0), district.Deciding.SuperiorOf(owner));
        }

        foreach (var r in district.Requests.Where(r => r.Open).ToList())
            HandOver($"join-request:{r.Id}", new JoinRequestWaits(r.Id, r.FullName), district.Deciding.SuperiorOver(r.Position, r.SchoolId, 0));
    }

    private void HandOver(string subject, Notice notice, FakePerson? superior)
    {
        district.Notices.RemoveAll(n => !n.Told && n.Subject == subject && n.PersonId is not null && n.PersonId != superior?.Id);
        if (superior is not null && !district.Notices.Exists(n => n.Subject == subject && n.PersonId == superior.Id)) Post(superior.Id, notice, subject);
    }
}
