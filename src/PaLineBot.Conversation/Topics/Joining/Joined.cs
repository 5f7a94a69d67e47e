using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>What a person hears who has just joined by a code.</summary>
internal static class Joined
{
    /// <param name="talk">The turn.</param>
    /// <param name="key">How they joined.</param>
    /// <param name="name">Whom this account is linked to now.</param>
    /// <param name="position">Their position.</param>
    /// <param name="standing">The standing that they have just confirmed; null when it was not right.</param>
    /// <param name="school">Their school; null in the district office.</param>
    public static void Say(Talk talk, string key, string name, Position position, AcademicStanding? standing, string? school)
    {
        talk.State = talk.State with { WrongCodes = 0, CodesWaitUntil = null };
        talk.Join = null;
        talk.Say(key, ("name", name), ("school", school ?? talk.Facts.District.ShortName));
        if (!AgreementDuties.Owes(talk.Facts.Catalogue, position))
        {
            WritesNone.Say(talk, position);
            talk.Offer(Quick.Waiting, Quick.Menu);
        }
        else if (standing is { } right)
        {
            Standing.SayConfirmed(talk, position, right);
            talk.Show(new ConfirmCard(Wording.Get("start.kicker", ("fy", talk.FiscalYear)), Wording.Get("join.next"), true, [], Wording.Get("join.next-note"),
                [CardAction.Main("b.begin", Tap.Data(Verbs.Continue)), CardAction.Other("b.menu", Tap.Data(Verbs.Menu))], Wording.Get("join.next-alt")));
            talk.Offer(Quick.Of("b.begin", Verbs.Continue), Quick.Menu, Quick.Help);
        }
        else Standing.Pick(talk, position);
    }
}
