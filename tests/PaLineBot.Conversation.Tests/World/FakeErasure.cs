namespace PaLineBot.Conversation.Tests.World;

/// <summary>Erases what the pretended district keeps of somebody, but for what was decided.</summary>
internal sealed class FakeErasure(FakeDistrict district, FakeNotices notices)
{
    private readonly FakeJoining joining = new(district, notices);

    /// <returns>How many papers stay.</returns>
    public int Run(string phone)
    {
        var owner = district.PersonOn(phone)?.Id;
        ForgetRequests(phone);
        if (district.PersonOn(phone) is { } person) Erase(person);
        district.Notices.RemoveAll(n => n.Phone == phone);
        return district.Submissions.Count(s => s.OwnerId == owner);
    }

    // Those of the last day are counted still, without a name.
    private void ForgetRequests(string phone)
    {
        joining.TakeBackRequests(phone);
        for (var i = 0; i < district.Requests.Count; i++)
        {
            if (district.Requests[i] is not { } r || r.Phone != phone) continue;
            district.Requests[i] = r with { FullName = "" };
            district.Notices.RemoveAll(n => n.Subject == $"join-request:{r.Id}");
        }

        district.Requests.RemoveAll(r => r.Phone == phone && r.At <= district.Now.AddDays(-1));
    }

    private void Erase(FakePerson person)
    {
        foreach (var waiting in district.Submissions.Where(s => s.OwnerId == person.Id && (s.Withdrawn || s.Round.Outcome is null)).ToList())
        {
            district.Notices.RemoveAll(n => n.Subject == $"submission:{waiting.Id}");
            district.Submissions.Remove(waiting);
        }

        district.Agreements.RemoveAll(a => a.OwnerId == person.Id && !district.Submissions.Exists(s => s.AgreementId == a.Id));
        district.Evidence.RemoveAll(e => e.OwnerId == person.Id);
        joining.Leave(person);
        notices.HandOver();
        district.Notices.RemoveAll(n => n.PersonId == person.Id || n.Subject == $"account-of:{person.Id}");
        district.Change(person.Id, p => p with { Name = ErasureWords.Nameless });
    }
}
