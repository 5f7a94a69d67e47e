using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Joining with a one-time code: five tries, then a wait.</summary>
internal static class ByCode
{
    private const int Tries = 5;
    private const string Mend = "mend";
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(15);

    public static void Ask(Talk talk)
    {
        talk.Join = new JoinDraft(JoinStage.Code);
        SayCodeOrWait(talk);
        talk.Offer(Quick.Of("b.ask-to-join", Verbs.Join, "ask"), Quick.Help);
    }

    public static void Look(Talk talk, string code)
    {
        if (talk.CodesWaitUntil is not null)
        {
            SayCodeOrWait(talk);
            talk.Offer(Quick.Of("b.ask-to-join", Verbs.Join, "ask"), Quick.Help);
            return;
        }
        var looked = talk.Facts.Get(new JoinCodeRequest(code));
        if (looked.RestUntil is { } rest)
        {
            talk.Join = new JoinDraft(JoinStage.Code);
            talk.Say("join.code-rest", ("time", ThaiDate.Time(rest)));
            talk.Offer(Quick.Of("b.ask-to-join", Verbs.Join, "ask"), Quick.Help);
            return;
        }
        if (looked.Code is not { } found)
        {
            Wrong(talk);
            return;
        }
        if (found.PersonName is not null) ShowPerson(talk, found);
        else
        {
            talk.Join = new JoinDraft(JoinStage.Name, found.Id);
            talk.Say("join.open-code", ("school", found.SchoolName ?? talk.Facts.District.ShortName));
        }
    }

    /// <summary>Eight characters were asked for and something else came.</summary>
    public static void NotACode(Talk talk)
    {
        if (talk.CodesWaitUntil is not null) SayCodeOrWait(talk);
        else talk.Say("join.code-shape");
        Onboarding.Ways(talk);
    }

    /// <summary>Asks for the code, or says until when none is looked at.</summary>
    public static void SayCodeOrWait(Talk talk)
    {
        if (talk.CodesWaitUntil is { } until) talk.Say("join.code-wait", ("time", ThaiDate.Time(until)));
        else talk.Say("join.code");
    }

    /// <summary>A button under the person of the code.</summary>
    public static void IsMeOrNot(Talk talk, Tap tap)
    {
        if (tap.Arg(0) == "no") NotMe(talk);
        else IsMe(talk, tap.Id(0), isRight: tap.Arg(1) != Mend);
    }

    /// <summary>The person of the code says "that is me", and whether position and standing are right as shown.</summary>
    public static void IsMe(Talk talk, long? codeId, bool isRight)
    {
        if (talk.Join is not { Stage: JoinStage.Person, CodeId: { } expected } || codeId != expected
            || talk.Facts.Get(new JoinCodeByIdRequest(expected)) is not { PersonName: not null, Position: { } position } found || position == Position.AssistantTeacher)
        {
            talk.Say("join.code-gone");
            Ask(talk);
            return;
        }
        AcademicStanding? standing = isRight ? found.Standing ?? AcademicStanding.None : null;
        talk.Do(new JoinByCode(found.Id, null, null, standing));
        Joined.Say(talk, found.LinkedElsewhere ? "join.moved" : "join.done", found.PersonName, position, standing, found.SchoolName);
    }

    /// <summary>The code belongs to somebody else.</summary>
    public static void NotMe(Talk talk)
    {
        talk.Join = new JoinDraft(JoinStage.Code);
        talk.SayText(Wording.Get("join.not-me", ("contact", Help.Contact(talk))));
        Onboarding.Ways(talk);
    }

    private static void ShowPerson(Talk talk, JoinCodeFacts found)
    {
        if (found.Position == Position.AssistantTeacher)
        {
            talk.Join = null;
            talk.Say("position.assistant");
            return;
        }
        talk.Join = new JoinDraft(JoinStage.Person, found.Id);
        var lines = new List<CardLine>();
        if (found.Position is { } position) lines.Add(new(Wording.Get("l.position"), Names.Of(position)));
        if (found.Standing is { } standing) lines.Add(new(Wording.Get("l.standing"), Names.Of(standing)));
        lines.Add(found.SchoolName is { } school ? new(Wording.Get("l.school"), school) : new(Wording.Get("l.office"), talk.Facts.District.ShortName));
        var note = found.LinkedElsewhere ? Wording.Get("join.linked-elsewhere") : "";
        var writes = found.Position is { } writing && AgreementDuties.Owes(talk.Facts.Catalogue, writing);
        if (writes && note.Length == 0) note = Wording.Get("standing.note");
        List<CardAction> actions = [CardAction.Main("b.is-me", Tap.Data(Verbs.IsMe, found.Id))];
        if (writes) actions.Add(CardAction.Other("b.is-me-mend", Tap.Data(Verbs.IsMe, found.Id, Mend)));
        actions.Add(CardAction.Other("b.not-me", Tap.Data(Verbs.IsMe, "no")));
        talk.Show(new ConfirmCard(Wording.Get(writes ? "join.person-kicker-writes" : "join.person-kicker"), Clip.To(found.PersonName!, 80), true, lines, note, actions,
            Clip.Alt(Wording.Get("join.person-alt", ("name", found.PersonName)))));
        foreach (var action in actions) talk.Offer(new Replies.PostbackButton(action.Label, action.Data));
    }

    private static void Wrong(Talk talk)
    {
        talk.Do(new WrongCodeTried());
        var wrong = talk.State.WrongCodes + 1;
        talk.State = wrong < Tries
            ? talk.State with { WrongCodes = wrong }
            : talk.State with { WrongCodes = 0, CodesWaitUntil = talk.Facts.Now + Wait };
        talk.Join = new JoinDraft(JoinStage.Code);
        if (wrong < Tries) talk.Say("join.code-wrong", ("left", Tries - wrong));
        else SayCodeOrWait(talk);
        Onboarding.Ways(talk);
    }
}
