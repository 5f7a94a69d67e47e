using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>All that the pretended district keeps, in place of a database.</summary>
internal sealed class FakeDistrict
{
    private const long FirstSchool = 10;
    private long lastId = 100;

    public FakeDistrict() => Deciding = new FakeDeciding(this);

    public DateTimeOffset Now { get; set; } = Beginning.Moment;

    /// <summary>The fiscal year of what happens, and of now while nothing does.</summary>
    public int Year => FiscalYear.Of(HappenedAt ?? Now).Label;

    /// <summary>When that happened which is being handled, or null.</summary>
    public DateTimeOffset? HappenedAt { get; set; }

    public FakeDeciding Deciding { get; }

    public List<FakePerson> People { get; } =
        [.. Beginning.People.Select((p, i) => new FakePerson(i + 1, p.Name, p.Position, p.Standing, p.School is null ? null : SchoolOf(p.School).Id))];

    public List<FakeCode> Codes { get; } =
    [
        .. Beginning.People.Select((p, i) => new FakeCode(p.Code, i + 1, null, Beginning.Moment)),
        new(Beginning.OpenCode.Code, null, SchoolOf(Beginning.OpenCode.School).Id, Beginning.Moment),
    ];

    public List<FakeAgreement> Agreements { get; } = [];
    public List<FakeSubmission> Submissions { get; } = [];
    public List<FakeRequest> Requests { get; } = [];
    public List<FakeNotice> Notices { get; } = [];
    public List<FakeEvidence> Evidence { get; } = [];

    /// <summary>Person, and the school for which they act; none: for who decides on the district director.</summary>
    public List<(long PersonId, long? SchoolId)> Acting { get; } = [];

    /// <summary>Messages of the bot that are about a field, by id, oldest first.</summary>
    public List<(string Id, string Phone, string FieldId)> Sent { get; } = [];

    /// <summary>Groups with the bot in them, and the school of each.</summary>
    public Dictionary<string, long?> Groups { get; } = [];

    /// <summary>Set: codes rest in the whole district.</summary>
    public DateTimeOffset? CodesRestUntil { get; set; }

    public static (long Id, KnownSchool Known) SchoolOf(string code)
    {
        var i = Beginning.Schools.ToList().FindIndex(s => s.Code == code);
        return (FirstSchool + i, Beginning.Schools[i]);
    }

    public static KnownSchool? School(long? id) => Beginning.Schools.ElementAtOrDefault((int)((id ?? 0) - FirstSchool));

    /// <summary>Like no code there is, and another once something was made.</summary>
    public string FreshCode => "R" + (lastId + 1).ToString("D7", System.Globalization.CultureInfo.InvariantCulture).Replace('0', 'X').Replace('1', 'Y');

    public long NextId() => ++lastId;

    public FakePerson? PersonOn(string phone) => People.FirstOrDefault(p => p.Phone == phone);

    public FakePerson Person(long id) => People.First(p => p.Id == id);

    public FakeAgreement? AgreementOf(long owner, int yearsAgo = 0) => Agreements.FirstOrDefault(a => a.OwnerId == owner && a.FiscalYear == Year - yearsAgo);

    /// <summary>The rounds that count, oldest first.</summary>
    public IEnumerable<FakeSubmission> RoundsOf(long owner) =>
        AgreementOf(owner) is { } a ? Submissions.Where(s => s.AgreementId == a.Id && !s.Withdrawn) : [];

    /// <summary>Forgets what a message brought: evidence, and answers of other fiscal years that were not submitted.</summary>
    public void Forget(string phone, string messageId)
    {
        Evidence.RemoveAll(x => x.MessageId == messageId);
        foreach (var a in Agreements.Where(a => a.OwnerId == PersonOn(phone)?.Id && a.FiscalYear != Year && a.Status is AgreementStatus.Draft or AgreementStatus.Returned).ToList())
            foreach (var (field, answer) in a.Sheet.Answers.Where(x => x.Value.Parts.Any(p => p.MessageId == messageId)).ToList())
                ChangeAgreement(a.Id, x => x with { Sheet = x.Sheet.With(field, answer.Parts.Where(p => p.MessageId != messageId).ToList() is { Count: > 0 } left ? answer with { Parts = left } : null) });
    }

    public void Change(long person, Func<FakePerson, FakePerson> change)
    {
        var i = People.FindIndex(p => p.Id == person);
        People[i] = change(People[i]);
    }

    public void ChangeAgreement(long id, Func<FakeAgreement, FakeAgreement> change)
    {
        var i = Agreements.FindIndex(a => a.Id == id);
        Agreements[i] = change(Agreements[i]);
    }

    public void ChangeSubmission(long id, Func<FakeSubmission, FakeSubmission> change)
    {
        var i = Submissions.FindIndex(s => s.Id == id);
        Submissions[i] = change(Submissions[i]);
    }
}
