using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Notices;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>Makes effects true in the pretended district, with the guards of the service: what is refused there throws here.</summary>
internal sealed class FakeEffects(FakeDistrict district, FakeNotices notices)
{
    private readonly FakeJoining joining = new(district, notices);

    public void Apply(string phone, ChatEvent e, Effect effect)
    {
        switch (effect)
        {
            case JoinByCode or AskToJoin or TakeBackJoinRequest or DecideJoinRequest or Unlink or IssueJoinCode: joining.Apply(phone, effect); break;
            case EraseOwnData x: Allow(new FakeErasure(district, notices).Run(phone) == x.PapersKept, x); break;
            case StandingConfirmed s: district.Change(Me(phone).Id, p => p with { Standing = s.Standing, StandingConfirmed = true }); break;
            case StartAgreement s: Start(Me(phone), s); break;
            case SaveAnswer s: Save(Me(phone), s); break;
            case SubmitAgreement s: Submit(Me(phone), s); break;
            case WithdrawSubmission w: Withdraw(Me(phone), w); break;
            case ApproveSubmission a: Decide(Me(phone), a.SubmissionId, RoundOutcome.Approved, []); break;
            case ReturnSubmission r: Decide(Me(phone), r.SubmissionId, RoundOutcome.Returned, r.Comments); break;
            case UndoApproval u: Undo(Me(phone), u); break;
            case NoticesTold t: notices.Told(t.NoticeIds); break;
            case GroupPresence g: Come(e.GroupId!, g.Present); break;
            case BindGroup b: Bind(Me(phone), e.GroupId!, b); break;
            case KeepEvidence k: Keep(Me(phone), k); break;
            case FileEvidence f: File(Me(phone), f); break;
            case RemoveEvidence r: Allow(district.Evidence.RemoveAll(x => x.OwnerId == Me(phone).Id && x.Facts.Id == r.Id) == 1, r); break;
            case ConsentGiven or WrongCodeTried or BlockedChanged: break;
            case SnoozeWaiting: Me(phone); break;
            default: throw new InvalidOperationException($"nobody makes {effect} true");
        }
    }

    internal static void Allow(bool allowed, Effect effect)
    {
        if (!allowed) throw new InvalidOperationException($"the service would refuse {effect}");
    }

    private FakePerson Me(string phone) => district.PersonOn(phone) ?? throw new InvalidOperationException($"{phone} is nobody");

    private void Start(FakePerson me, StartAgreement s)
    {
        Allow(!district.Agreements.Exists(a => a.OwnerId == me.Id && a.FiscalYear == s.FiscalYear), s);
        var sheet = AnswerSheet.Empty(s.Form);
        if (district.Agreements.FirstOrDefault(a => a.Id == s.CopyFromAgreementId && a.OwnerId == me.Id)?.Sheet is { } old)
            foreach (var (id, answer) in old.Answers) sheet = sheet.With(id, answer with { NeedsRevision = true });
        district.Agreements.Add(new FakeAgreement(district.NextId(), me.Id, s.FiscalYear, AgreementStatus.Draft, sheet));
    }

    // What is not open any more is passed over, as in the batch of a turn.
    private void Save(FakePerson me, SaveAnswer s)
    {
        if (district.AgreementOf(me.Id) is { Status: AgreementStatus.Draft or AgreementStatus.Returned } agreement)
            district.ChangeAgreement(agreement.Id, a => a with { Sheet = a.Sheet.With(s.FieldId, s.Answer) });
    }

    private void Submit(FakePerson me, SubmitAgreement s)
    {
        Allow(district.AgreementOf(me.Id) is { Status: AgreementStatus.Draft or AgreementStatus.Returned } open && FormCatalogue.Embedded.Find(open.Sheet.Form) is { } form
            && !Linter.BlocksSubmission(Linter.Check(LintSubject.OfYear(form, open.Sheet, me.Standing, open.FiscalYear))), s);
        var agreement = district.AgreementOf(me.Id)!;
        var before = district.RoundsOf(me.Id).LastOrDefault();
        var round = new RoundFacts(district.NextId(), (before?.Round.Round ?? 0) + 1, s.ReceiptCode, district.Now, null, null, null, []);
        district.Submissions.Add(new FakeSubmission(round.SubmissionId, agreement.Id, me.Id, round, agreement.Sheet));
        district.ChangeAgreement(agreement.Id, a => a with
        {
            Status = AgreementStatus.Submitted,
            Sheet = a.Sheet.Answers.Aggregate(a.Sheet, (sheet, n) => sheet.With(n.Key, n.Value with { NeedsRevision = false })),
        });
        if (district.Deciding.SuperiorOf(me) is { } superior)
            notices.Post(superior.Id, new SubmissionWaits(round.SubmissionId, me.Name, round.Round, Mended(agreement, before)), $"submission:{round.SubmissionId}");
    }

    private static int Mended(FakeAgreement agreement, FakeSubmission? before) => agreement.Status != AgreementStatus.Returned || before is null ? 0
        : before.Round.Comments.Count(c => agreement.Sheet.Answers.Keys.Union(before.Sheet.Answers.Keys)
            .Any(f => f.StartsWith(c.SectionId + ".", StringComparison.Ordinal) && agreement.Sheet.TextOf(f) != before.Sheet.TextOf(f)));

    private void Withdraw(FakePerson me, WithdrawSubmission w)
    {
        Allow(district.AgreementOf(me.Id)?.Status == AgreementStatus.Submitted && district.RoundsOf(me.Id).LastOrDefault() is { Round.Outcome: null } last && last.Id == w.SubmissionId, w);
        district.ChangeSubmission(w.SubmissionId, s => s with { Withdrawn = true });
        var returned = district.RoundsOf(me.Id).Any(s => s.Round.Outcome == RoundOutcome.Returned);
        district.ChangeAgreement(district.AgreementOf(me.Id)!.Id, a => a with { Status = returned ? AgreementStatus.Returned : AgreementStatus.Draft });
        notices.TakeBack($"submission:{w.SubmissionId}");
    }

    private void Decide(FakePerson me, long id, RoundOutcome outcome, IReadOnlyList<ItemComment> comments)
    {
        var effect = new ReturnSubmission(id, comments);
        var s = district.Submissions.First(x => x.Id == id);
        var owner = district.Person(s.OwnerId);
        Allow(s is { Withdrawn: false, Round.Outcome: null } && owner.Id != me.Id && district.Deciding.Decides(me, owner.Position, owner.SchoolId)
            && (outcome == RoundOutcome.Approved || comments.Count > 0), effect);
        district.ChangeSubmission(id, x => x with { DecidedBy = me.Id, Round = x.Round with { Outcome = outcome, DecidedAt = district.Now, DecidedBy = me.Name, Comments = comments } });
        district.ChangeAgreement(s.AgreementId, a => a with { Status = outcome == RoundOutcome.Approved ? AgreementStatus.Approved : AgreementStatus.Returned });
        notices.TakeBack($"submission:{id}");
        if (outcome == RoundOutcome.Approved) notices.Post(owner.Id, new AgreementApproved(id, me.Name, s.Round.ReceiptCode) { ById = me.Id }, $"decision:{id}", Rules.Agreements.Undo.Window);
        else notices.Post(owner.Id, new AgreementReturned(id, me.Name, [.. comments.Select(c => c.SectionId)]) { ById = me.Id }, $"decision:{id}");
    }

    private void Undo(FakePerson me, UndoApproval u)
    {
        var s = district.Submissions.First(x => x.Id == u.SubmissionId);
        Allow(s.DecidedBy == me.Id && s.Round is { Outcome: RoundOutcome.Approved, DecidedAt: { } at } && Rules.Agreements.Undo.Until(at, district.Now) is not null, u);
        district.ChangeSubmission(s.Id, x => x with { DecidedBy = null, Round = x.Round with { Outcome = null, DecidedAt = null, DecidedBy = null } });
        district.ChangeAgreement(s.AgreementId, a => a with { Status = AgreementStatus.Submitted });
        notices.TakeBack($"decision:{s.Id}");
    }

    private void Come(string group, bool present)
    {
        if (present) district.Groups.TryAdd(group, null);
        else district.Groups.Remove(group);
    }

    private void Bind(FakePerson me, string group, BindGroup b)
    {
        Allow(district.Deciding.LedBy(me).Contains(b.SchoolId), b);
        district.Groups[group] = b.SchoolId;
    }

    private void Keep(FakePerson me, KeepEvidence k)
    {
        if (k.MessageId.Length > 0 && district.Evidence.Exists(x => x.MessageId == k.MessageId)) return;
        var section = district.Evidence.FirstOrDefault(x => x.OwnerId == me.Id && x.Facts.Batch == k.Batch && x.Facts.SectionId is not null)?.Facts.SectionId;
        district.Evidence.Add(new FakeEvidence(me.Id, district.Year, k.MessageId,
            new EvidenceFacts(district.NextId(), k.Batch, k.Kind, k.Name, section, k.Url, k.Caption, EvidenceContent.Kept, null, district.Now)));
    }

    private void File(FakePerson me, FileEvidence f)
    {
        Allow(f.Ids.All(id => district.Evidence.Exists(x => x.OwnerId == me.Id && x.Facts.Id == id)), f);
        for (var i = 0; i < district.Evidence.Count; i++)
            if (f.Ids.Contains(district.Evidence[i].Facts.Id)) district.Evidence[i] = district.Evidence[i] with { Facts = district.Evidence[i].Facts with { SectionId = f.SectionId } };
    }
}
