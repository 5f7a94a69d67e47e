using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>A superior looks at submissions and approves.</summary>
internal static class Reviewing
{
    /// <summary>Marks a tap that asks before it approves.</summary>
    public const string AskFirst = "ask";

    private static int UndoMinutes => (int)Undo.Window.TotalMinutes;

    public static void List(Talk talk)
    {
        if (!talk.Facts.Person!.IsSuperior)
        {
            talk.Say("waiting.not-superior");
            Help.Resume(talk);
            return;
        }
        var waiting = talk.Facts.Get(new WaitingRequest());
        if (waiting.Count == 0)
        {
            talk.Say("waiting.none");
            Home.Ways(talk, toWaiting: false);
            return;
        }
        var title = Wording.Get("waiting.title", ("n", waiting.Count));
        var submissions = talk.Facts.Get(new WaitingSubmissionsRequest());
        if (waiting is [{ Kind: WaitingKind.Submission }] && submissions is [var only] && FormOf(talk, only) is not null)
        {
            talk.SayText(title);
            Show(talk, only);
            return;
        }
        Looking.At(talk, new Focus.Looking());
        var rows = waiting.Take(WaitingSubmissionsRequest.Most)
            .Select(w => Row(talk, w, submissions.FirstOrDefault(s => w.Kind == WaitingKind.Submission && s.Id == w.Id))).ToList();
        talk.Show(new WaitingCard(title, rows, waiting.Count > rows.Count ? Wording.Get("waiting.more", ("n", waiting.Count - rows.Count)) : "",
            [CardAction.Other("b.snooze", Tap.Data(Verbs.Snooze)), .. talk.Page("b.page-review", "approve") is LinkButton page ? [CardAction.Opening(page)] : (CardAction[])[]], Clip.Alt(title + ": " + string.Join(" · ", rows.Select(r => r.Text)))));
    }

    /// <summary>The superior wants to be reminded tomorrow.</summary>
    public static void Snooze(Talk talk)
    {
        if (talk.Facts.Person!.IsSuperior) talk.Do(new SnoozeWaiting());
        talk.Say("waiting.snoozed");
        Home.Ways(talk);
    }

    /// <summary>One submission.</summary>
    public static void Show(Talk talk, Tap tap)
    {
        if (Found(talk, tap) is { } s && !Decided(talk, s)) Show(talk, s);
    }

    /// <summary>All items of a submission.</summary>
    public static void All(Talk talk, Tap tap)
    {
        if (Found(talk, tap) is not { } s) return;
        var form = talk.Facts.Catalogue.Find(s.Sheet.Form)!;
        Looking.At(talk, new Focus.Looking(s.Id));
        var changed = ReviewCards.Changed(form, s).ToHashSet();
        talk.Show(new SectionsCard(Sections.Bubbles(form, section => new CardRow(
                changed.Contains(section.Id) && s.PreviousSheet is not null ? "✎" : "•", Sections.RowTitle(form, section), "", false,
                CardAction.Of(Names.Short(form, section), Tap.Data(Verbs.See, s.Id, section.Id))), []),
            Clip.Alt(Wording.Get("review.all-alt", ("name", s.OwnerName)))));
        Ways(talk, s);
    }

    /// <summary>One item of a submission, in full.</summary>
    public static void See(Talk talk, Tap tap)
    {
        if (Found(talk, tap) is not { } s) return;
        var form = talk.Facts.Catalogue.Find(s.Sheet.Form)!;
        if (form.FindSection(tap.Arg(1)) is not { } section)
        {
            Stale.Say(talk);
            return;
        }
        Looking.At(talk, new Focus.Looking(s.Id));
        var fields = section.Fields.Where(f => s.Sheet.IsAsked(f));
        var texts = fields.Select(f => Wording.Get("review.field", ("field", f.ShortTitle),
            ("text", s.Sheet.Has(f.Id) ? Names.Shown(f, s.Sheet.TextOf(f.Id)) : Wording.Get("item.empty"))));
        var comment = s.PreviousComments.FirstOrDefault(c => c.SectionId == section.Id)?.Text;
        var head = Wording.Get("review.item", ("title", Names.Title(form, section)), ("name", s.OwnerName));
        if (comment is not null) head += "\n" + Wording.Get("review.last-comment", ("text", comment));
        talk.SayText(string.Join("\n\n", texts.Prepend(head)));
        if (After(form, section) is { } next) talk.Offer(Quick.Labelled(Wording.Get("b.next-item", ("item", Names.Short(form, next))), Verbs.See, s.Id, next.Id));
        if (s.Round.Outcome is null) talk.Offer(Quick.Labelled(Wording.Get("b.comment-on", ("item", Names.Short(form, section))), Verbs.ReturnPick, s.Id, section.Id));
        Ways(talk, s);
    }

    /// <summary>เห็นชอบ.</summary>
    public static void Approve(Talk talk, Tap tap)
    {
        if (Found(talk, tap) is not { } s || Decided(talk, s)) return;
        if (tap.Arg(1) == AskFirst)
        {
            AskToApprove(talk, s);
            return;
        }
        talk.Do(new ApproveSubmission(s.Id));
        talk.State = talk.State with { LastApproved = s.Id };
        Returning.End(talk);
        var title = Wording.Get("approve.title", ("name", s.OwnerName), ("fy", s.FiscalYear));
        talk.Show(new ConfirmCard(Wording.Get("approve.kicker"), title, false, [new CardLine(Wording.Get("l.code"), JoinCodes.Shown(s.Round.ReceiptCode))],
            Wording.Get("approve.note", ("n", UndoMinutes)), [CardAction.Other("b.undo", Tap.Data(Verbs.Undo, s.Id)), CardAction.Main("b.waiting", Tap.Data(Verbs.Waiting))], Clip.Alt(title)));
        talk.Offer(Quick.Of("b.undo", Verbs.Undo, s.Id));
        var left = talk.Facts.Get(new WaitingRequest()).Count(w => w.Id != s.Id || w.Kind != WaitingKind.Submission);
        if (left > 0) talk.Offer(Quick.Labelled(Wording.Get("b.waiting-n", ("n", left)), Verbs.Waiting));
        talk.Offer(Quick.Menu);
    }

    /// <summary>"ถอนความเห็นชอบ" in words: of the one approved last.</summary>
    public static void UndoSaid(Talk talk)
    {
        var id = talk.State.LastApproved;
        talk.Say("approve.undo-how", ("n", UndoMinutes));
        if (id > 0) talk.Offer(Quick.Of("b.undo", Verbs.Undo, id));
        talk.Offer(Quick.Waiting, Quick.Menu);
    }

    /// <summary>Undoes one's own approval, for a while.</summary>
    public static void UndoTapped(Talk talk, Tap tap)
    {
        if (Found(talk, tap) is not { } s) return;
        if (s.Round.Outcome == RoundOutcome.Approved && s.UndoUntil > talk.Facts.Now)
        {
            talk.Do(new UndoApproval(s.Id));
            talk.Say("approve.undone", ("name", s.OwnerName));
            talk.Offer(Quick.Of("b.review", Verbs.Review, s.Id), Quick.Waiting);
            return;
        }
        if (s.OwnerErased) talk.Say("approve.undo-erased");
        else talk.Say("approve.undo-late", ("n", UndoMinutes), ("name", s.OwnerName));
        talk.Offer(Quick.Waiting, Quick.Menu);
    }

    /// <summary>The submission a button names, if it is still this person's to look at; when not, says so.</summary>
    public static SubmissionFacts? Found(Talk talk, Tap tap)
    {
        if (tap.Id(0) is { } id && talk.Facts.Get(new SubmissionRequest(id)) is { } s && talk.Facts.Person!.IsSuperior && talk.Facts.Catalogue.Find(s.Sheet.Form) is not null) return s;
        talk.Say("review.gone");
        if (talk.Facts.Person is { IsSuperior: true }) talk.Offer(Quick.Waiting);
        talk.Offer(Quick.Continue, Quick.Menu);
        return null;
    }

    /// <summary>Says that it is decided, if it is.</summary>
    public static bool Decided(Talk talk, SubmissionFacts s)
    {
        if (s.Round.Outcome is not { } outcome) return false;
        talk.Say("review.decided-" + outcome, ("name", s.OwnerName));
        if (outcome == RoundOutcome.Approved && s.UndoUntil > talk.Facts.Now) talk.Offer(Quick.Of("b.undo", Verbs.Undo, s.Id));
        talk.Offer(Quick.Of("b.all-items", Verbs.AllItems, s.Id), Quick.Waiting, Quick.Menu);
        return true;
    }

    private static void AskToApprove(Talk talk, SubmissionFacts s)
    {
        Looking.At(talk, new Focus.Looking(s.Id));
        var title = Wording.Get("approve.ask", ("name", s.OwnerName), ("fy", s.FiscalYear));
        talk.Show(new ConfirmCard(Wording.Get("approve.ask-kicker"), title, true, [], Wording.Get("looking.submission"),
            [CardAction.Main("b.approve", Tap.Data(Verbs.Approve, s.Id)), CardAction.Other("b.return", Tap.Data(Verbs.Return, s.Id))], Clip.Alt(title)));
        Ways(talk, s);
        talk.Offer(Quick.Continue);
    }

    private static void Ways(Talk talk, SubmissionFacts s)
    {
        if (s.Round.Outcome is null) talk.Offer(Quick.Of("b.approve", Verbs.Approve, s.Id), Quick.Of("b.return", Verbs.Return, s.Id));
        talk.Offer(Quick.Of("b.all-items", Verbs.AllItems, s.Id), Quick.Of("b.review", Verbs.Review, s.Id), Quick.Waiting);
    }

    private static void Show(Talk talk, SubmissionFacts s)
    {
        Looking.At(talk, new Focus.Looking(s.Id));
        talk.Show(ReviewCards.Of(FormOf(talk, s)!, s));
        Ways(talk, s);
    }

    private static Form? FormOf(Talk talk, SubmissionFacts s) => talk.Facts.Catalogue.Find(s.Sheet.Form);

    private static Section? After(Form form, Section section) => form.Sections.SkipWhile(s => s.Id != section.Id).Skip(1).FirstOrDefault();

    private static CardRow Row(Talk talk, WaitingFacts w, SubmissionFacts? s)
    {
        var isRequest = w.Kind == WaitingKind.JoinRequest;
        var since = ("day", (object?)ThaiMoment.Of(w.Since));
        var note = isRequest ? Wording.Get("waiting.join", since)
            : w.Round == 1 ? Wording.Get("waiting.first", since)
            : s?.PreviousComments.Count > 0 && FormOf(talk, s) is { } form
                ? Wording.Get("waiting.mended", ("round", w.Round), ("mended", ReviewCards.Mended(form, s)), ("asked", s.PreviousComments.Count))
                : Wording.Get("waiting.again", ("round", w.Round), since);
        return new CardRow(isRequest ? "+" : "PA", Clip.To(w.PersonName, 60), note, true,
            CardAction.Of(w.PersonName, Tap.Data(isRequest ? Verbs.JoinRequest : Verbs.Review, w.Id)))
        { End = Wording.Get(isRequest ? "waiting.look" : "waiting.read") };
    }
}
