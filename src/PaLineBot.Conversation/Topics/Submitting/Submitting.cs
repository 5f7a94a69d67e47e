using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;

namespace PaLineBot.Conversation.Topics;

/// <summary>Submitting, taking back, and the history of rounds.</summary>
internal static class Submitting
{
    /// <summary>Asks once more, or submits.</summary>
    public static void Tapped(Talk talk, Tap tap)
    {
        if (tap.IsYes(talk.Event.At)) Submit(talk);
        else Ask(talk);
    }

    /// <summary>"ส่ง".</summary>
    public static void Said(Talk talk)
    {
        if (talk.CanWrite) Ask(talk);
        else Home.TellStatus(talk);
    }

    /// <summary>Shows who will get it and asks.</summary>
    public static void Ask(Talk talk)
    {
        if (!talk.CanWrite || !Readiness.IsReady(talk))
        {
            Readiness.Show(talk);
            return;
        }
        var unopened = Returned.Unopened(talk);
        if (unopened.Count > 0) talk.Say("submit.unopened", ("items", string.Join(", ", unopened.Select(s => Names.Short(talk.Form!, s)))));
        Asking.Close(talk);
        var title = Wording.Get("submit.title", ("fy", talk.FiscalYear));
        var yes = Tap.Yes(Verbs.Submit, talk.Facts.Now);
        talk.Show(new ConfirmCard(Wording.Get("submit.kicker"), title, true,
            [new CardLine(Wording.Get("l.to"), Superior(talk)), new CardLine(Wording.Get("l.round"), NextRound(talk).ToString(System.Globalization.CultureInfo.InvariantCulture))],
            Wording.Get(talk.Facts.Person!.SuperiorName is null ? "submit.note-nobody" : "submit.note"),
            [CardAction.Main("b.submit-yes", yes), CardAction.Other("b.look-again", Tap.Data(Verbs.AllMine))],
            Clip.Alt(title)));
        foreach (var s in unopened.Take(5)) talk.Offer(Quick.Labelled(Wording.Get("b.item", ("item", Names.Short(talk.Form!, s))), Verbs.Change, s.Id));
        talk.Offer(Quick.Tapping("b.submit-yes", yes), Quick.Mine, Quick.Continue);
    }

    /// <summary>Submits and shows the receipt.</summary>
    private static void Submit(Talk talk)
    {
        if (!talk.CanWrite || !Readiness.IsReady(talk))
        {
            Readiness.Show(talk);
            return;
        }
        Asking.Close(talk);
        talk.Do(new SubmitAgreement(talk.Facts.FreshCode));
        talk.Place = talk.Place with { Mending = null, Choosing = null };
        Receipt(talk, talk.Facts.FreshCode, talk.ShownAt, NextRound(talk));
    }

    /// <summary>The receipt of a round that waits.</summary>
    public static void Receipt(Talk talk, string code, DateTimeOffset at, int round)
    {
        var title = Wording.Get("receipt.title", ("fy", talk.FiscalYear));
        var shown = JoinCodes.Shown(code);
        talk.Show(new ReceiptCard(Wording.Get("receipt.kicker"), title, Wording.Get("l.code"), shown,
            [new CardLine(Wording.Get("l.at"), ThaiMoment.Of(at)), new CardLine(Wording.Get("l.round"), Number(round)), new CardLine(Wording.Get("l.to"), Superior(talk))],
            Wording.Get(talk.Facts.Person!.SuperiorName is null ? "submit.note-nobody" : "receipt.note"),
            [CardAction.Other("b.mine", Tap.Data(Verbs.Mine)), CardAction.Other("b.withdraw", Tap.Data(Verbs.Withdraw, "ask"))],
            Clip.Alt(Wording.Get("receipt.alt", ("title", title), ("label", Wording.Get("l.code")), ("code", shown)))));
        talk.Offer(Quick.Mine, Quick.Of("b.withdraw", Verbs.Withdraw, "ask"), Quick.Menu);
    }

    /// <summary>"ขอคืน".</summary>
    public static void Withdraw(Talk talk) => Withdraw(talk, new Tap(Verbs.Withdraw, []));

    /// <summary>Takes a waiting submission back, after asking.</summary>
    public static void Withdraw(Talk talk, Tap tap)
    {
        if (talk.Status != AgreementStatus.Submitted || talk.Facts.Agreement?.LastSubmission is not { Outcome: null } round)
        {
            if (tap.Arg(0).Length > 0 || talk.Status == AgreementStatus.Approved) Stale.Say(talk);
            else NothingSubmitted(talk);
            return;
        }
        if (tap.IsYes(talk.Event.At) && tap.Id(1) == round.SubmissionId)
        {
            talk.Do(new WithdrawSubmission(round.SubmissionId));
            talk.Open(talk.Sheet!, AgreementStatus.Draft);
            talk.Say("withdraw.done");
            talk.Offer(Quick.Continue, Quick.Mine);
            return;
        }
        var yes = Tap.Yes(Verbs.Withdraw, talk.Facts.Now, round.SubmissionId);
        talk.Show(new ConfirmCard(Wording.Get("withdraw.kicker"), Wording.Get("withdraw.title"), true, [],
            Wording.Get("withdraw.note"), [CardAction.Main("b.withdraw-yes", yes), CardAction.Other("b.leave", Tap.Data(Verbs.Cancel))],
            Wording.Get("withdraw.title")));
        talk.Offer(Quick.Tapping("b.withdraw-yes", yes), Quick.Of("b.leave", Verbs.Cancel));
    }

    public static void Rounds(Talk talk)
    {
        var rounds = talk.Facts.Get(new RoundsRequest());
        if (!talk.Writes) WritesNone.Say(talk);
        else if (rounds.Count == 0) talk.Say("rounds.none");
        else talk.SayText(string.Join("\n\n", rounds.TakeLast(10).Select(r => Line(talk, r)).Prepend(Wording.Get("rounds.title"))));
        talk.Offer(Quick.Continue, Quick.Mine, Quick.Menu);
    }

    private static void NothingSubmitted(Talk talk)
    {
        if (talk.Writes) talk.Say("withdraw.nothing");
        else WritesNone.Say(talk);
        if (talk.OpenField is not null) Help.Resume(talk);
        else talk.Offer(Quick.Continue, Quick.Mine, Quick.Menu);
    }

    private static string Line(Talk talk, RoundFacts r)
    {
        var head = Wording.Get("rounds.line", ("round", r.Round), ("at", ThaiMoment.Of(r.SubmittedAt)), ("code", JoinCodes.Shown(r.ReceiptCode)));
        if (r.Outcome is null) return head + "\n" + Wording.Get("rounds.waiting");
        var decided = Wording.Get("rounds." + r.Outcome, ("by", r.DecidedBy), ("at", r.DecidedAt is { } at ? ThaiMoment.Of(at) : ""));
        var comments = r.Comments.Take(15).Select(c => Wording.Get("rounds.comment",
            ("item", talk.Form is null ? c.SectionId : Names.Short(talk.Form, c.SectionId)), ("text", Clip.OneLine(c.Text, 100))));
        return string.Join('\n', comments.Prepend(decided).Prepend(head));
    }

    private static int NextRound(Talk talk) => (talk.Facts.Agreement?.LastSubmission?.Round ?? 0) + 1;

    private static string Superior(Talk talk) => talk.Facts.Person?.SuperiorName ?? Wording.Get("submit.nobody");

    private static string Number(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
