using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Where one is, and the ways from here.</summary>
internal static class Home
{
    /// <summary>Goes on with whatever this person has to do.</summary>
    public static void Continue(Talk talk)
    {
        var person = talk.Facts.Person!;
        if (talk.Facts.Agreement is null)
        {
            if (!Starting.Possible(talk)) return;
            if (person.StandingConfirmed && Starting.Previous(talk) is null) Starting.Begin(talk);
            else Standing.Ask(talk, person.Position, person.Standing, person.SchoolName);
            return;
        }
        if (!talk.CanWrite)
        {
            TellStatus(talk);
            return;
        }
        if (!person.StandingConfirmed)
        {
            Standing.Ask(talk, person.Position, person.Standing, person.SchoolName);
            return;
        }
        GoOn(talk);
    }

    /// <summary>The page first where the form is long; else the open question again, or whatever comes next.</summary>
    public static void GoOn(Talk talk)
    {
        if (!PageFirst.Offered(talk)) AskNext(talk);
    }

    /// <summary>The open question again, or whatever comes next.</summary>
    public static void AskNext(Talk talk)
    {
        talk.Place = talk.Place with { Choosing = null, Paused = false };
        if (talk.OpenField is { } open) Asking.Show(talk, open, talk.Place.Open!.Mode);
        else Advance.Next(talk);
    }

    /// <summary>Why nothing can be written now: waiting, approved, or a form that is not loaded.</summary>
    public static void TellStatus(Talk talk)
    {
        var round = talk.Facts.Agreement?.LastSubmission;
        if (talk.Facts.Agreement is null) Continue(talk);
        else if (talk.Form is null) talk.SayText(Wording.Get("home.form-missing", ("contact", Help.Contact(talk))));
        else if (talk.Status == AgreementStatus.Submitted && round is not null)
        {
            talk.Say("home.submitted");
            Submitting.Receipt(talk, round.ReceiptCode, round.SubmittedAt, round.Round);
        }
        else if (talk.Status == AgreementStatus.Approved) Approved(talk, round);
        else Show(talk);
    }

    /// <summary>The menu: status in one card, and what can be done.</summary>
    public static void Show(Talk talk)
    {
        var person = talk.Facts.Person!;
        var waiting = talk.Duties.Count(d => d.IsDecision);
        var lines = new List<CardLine> { new(Wording.Get("l.position"), Names.Of(person.Position)) };
        if (talk.Writes || !person.IsSuperior) lines.Add(new(Wording.Get("l.pa"), StatusLine(talk)));
        if (talk.Writes && talk.Facts.District.SubmitBy is { } by) lines.Add(new(Wording.Get("l.submit-by"), ThaiMoment.Of(by)));
        if (person.IsSuperior) lines.Add(new(Wording.Get("l.waiting"), Wording.Get("home.waiting-count", ("n", waiting))));
        var actions = new List<CardAction>();
        if (waiting > 0) actions.Add(CardAction.Main("b.waiting", Tap.Data(Verbs.Waiting)));
        if (talk.CanGoOn) actions.Add(CardAction.Of(Wording.Get("b.continue"), Tap.Data(Verbs.Continue), actions.Count == 0));
        if (talk.Writes) actions.Add(CardAction.Other("b.mine", Tap.Data(Verbs.Mine)));
        if (actions.Count == 0) actions.Add(person.IsSuperior ? CardAction.Other("b.waiting", Tap.Data(Verbs.Waiting)) : CardAction.Other("b.help", Tap.Data(Verbs.Help)));
        talk.Show(new MenuCard(Wording.Get("home.kicker", ("fy", talk.FiscalYear)), Clip.To(person.FullName, 80), lines, HomeWays.InCard(talk, actions), actions,
            Clip.Alt(Wording.Get("home.alt", ("status", StatusLine(talk))))));
    }

    public static void Ways(Talk talk, bool toWaiting = true) => talk.Offer([.. HomeWays.Of(talk, toWaiting)]);

    /// <summary>Where the agreement is, in one line.</summary>
    public static string StatusLine(Talk talk)
    {
        if (!talk.Writes) return Wording.Get(talk.Facts.Person!.IsSuperior ? "home.reviewer" : "home.writes-none");
        if (talk.Facts.Agreement is null) return Wording.Get("home.not-begun");
        if (UndoUntil(talk) is { } until) return Wording.Get("approved.until", ("time", Rules.Calendar.ThaiDate.Time(until)));
        if (talk.Form is not { } form || !talk.CanWrite) return Wording.Get("status." + talk.Status);
        return Wording.Get("home.progress", ("status", Wording.Get("status." + talk.Status)),
            ("done", Progress.CountDone(form, talk.Sheet!)), ("of", form.SubIndicators.Count()));
    }

    private static DateTimeOffset? UndoUntil(Talk talk) =>
        talk.Status == AgreementStatus.Approved && talk.Facts.Agreement?.LastSubmission?.DecidedAt is { } at ? Undo.Until(at, talk.Facts.Now) : null;

    private static void Approved(Talk talk, RoundFacts? round)
    {
        var title = Wording.Get("approved.title", ("fy", talk.FiscalYear));
        var lines = new List<CardLine>();
        if (!string.IsNullOrWhiteSpace(round?.DecidedBy)) lines.Add(new(Wording.Get("l.by"), round.DecidedBy));
        if (round?.DecidedAt is { } at) lines.Add(new(Wording.Get("l.at"), ThaiMoment.Of(at)));
        talk.Show(new ReceiptCard(UndoUntil(talk) is null ? Wording.Get("approved.kicker") : StatusLine(talk), title, Wording.Get("l.code"), JoinCodes.Shown(round?.ReceiptCode ?? "-"), lines, Wording.Get("approved.note"),
            [CardAction.Other("b.mine", Tap.Data(Verbs.Mine)), CardAction.Other("b.rounds", Tap.Data(Verbs.Rounds))], Clip.Alt(title)));
        talk.Offer(Quick.Mine, Quick.Of("b.papers", Verbs.Papers), Quick.Of("b.rounds", Verbs.Rounds), Quick.Menu);
    }
}
