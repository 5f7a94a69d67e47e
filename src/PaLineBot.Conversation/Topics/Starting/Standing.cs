using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Position and standing are confirmed before the first question.</summary>
internal static class Standing
{
    /// <summary>Asks whether position and standing are right.</summary>
    public static void Ask(Talk talk, Position position, AcademicStanding standing, string? school)
    {
        var lines = new List<CardLine>
        {
            new(Wording.Get("l.position"), Names.Of(position)),
            new(Wording.Get("l.standing"), Names.Of(standing)),
        };
        if (!string.IsNullOrWhiteSpace(school)) lines.Add(new CardLine(Wording.Get("l.school"), school));
        talk.Show(new ConfirmCard(Wording.Get("standing.kicker"), Wording.Get("standing.title"), true, lines, Wording.Get("standing.note"),
            [
                CardAction.Main("b.standing-ok", Tap.Data(Verbs.Standing, "ok")),
                CardAction.Other("b.standing-pick", Tap.Data(Verbs.Standing, "pick")),
                CardAction.Other("b.position-wrong", Tap.Data(Verbs.Standing, "position")),
            ],
            Clip.Alt(Wording.Get(standing == AcademicStanding.None ? "standing.alt-none" : "standing.alt", ("position", Names.Of(position)), ("standing", Names.Of(standing))))));
        talk.Offer(Quick.Of("b.standing-ok", Verbs.Standing, "ok"), Quick.Of("b.standing-pick", Verbs.Standing, "pick"),
            Quick.Of("b.position-wrong", Verbs.Standing, "position"));
    }

    /// <summary>A button of that card.</summary>
    public static void Tapped(Talk talk, Tap tap)
    {
        var person = talk.Facts.Person!;
        if (talk.Facts.Agreement is not null && person.StandingConfirmed && tap.Arg(0) == "ok")
        {
            Stale.Say(talk);
            return;
        }
        switch (tap.Arg(0))
        {
            case "ok":
                Confirm(talk, person.Standing);
                break;
            case "set" when Levels(talk, person.Position).FirstOrDefault(l => l.ToString() == tap.Arg(1)) is var level && level.ToString() == tap.Arg(1):
                Confirm(talk, level);
                break;
            case "pick":
                Pick(talk, person.Position);
                break;
            case "position":
                talk.SayText(Wording.Get("standing.position-wrong", ("contact", Help.Contact(talk))));
                talk.Offer(Quick.Of("b.standing-pick", Verbs.Standing, "pick"), Quick.Continue, Quick.Menu);
                break;
            default:
                Stale.Say(talk);
                break;
        }
    }

    /// <summary>The standings that exist for a position.</summary>
    public static IEnumerable<AcademicStanding> Levels(Talk talk, Position position) =>
        talk.Facts.Catalogue.CurrentFor(position)?.Levels.Select(l => l.Standing) ?? [];

    /// <summary>Asks which standing is the right one.</summary>
    public static void Pick(Talk talk, Position position)
    {
        ChoiceCards.Show(talk, Wording.Get("standing.pick", ("position", Names.Of(position))), Levels(talk, position), Names.Of, level => Tap.Data(Verbs.Standing, "set", level),
            CardAction.Other("b.position-wrong", Tap.Data(Verbs.Standing, "position")));
        talk.Offer(Quick.Of("b.position-wrong", Verbs.Standing, "position"));
    }

    public static void SayConfirmed(Talk talk, Position position, AcademicStanding standing) => talk.Say(
        standing == AcademicStanding.None ? "standing.confirmed-none" : "standing.confirmed", ("position", Names.Of(position)), ("standing", Names.Of(standing)));

    private static void Confirm(Talk talk, AcademicStanding standing)
    {
        if (!Starting.Possible(talk)) return;
        talk.Do(new StandingConfirmed(standing));
        SayConfirmed(talk, talk.Facts.Person!.Position, standing);
        if (talk.Facts.Agreement is null) Starting.Begin(talk);
        else if (talk.CanWrite) Home.GoOn(talk);
        else talk.Offer(Quick.Mine, Quick.Menu);
    }

}
