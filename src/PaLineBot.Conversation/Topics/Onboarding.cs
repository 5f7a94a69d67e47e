using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Topics;

/// <summary>A person who consented and is not linked yet.</summary>
internal static class Onboarding
{
    /// <summary>Handles whatever such a person does.</summary>
    public static void Handle(Talk talk)
    {
        switch (talk.Event)
        {
            case TextReceived t:
                Text(talk, ThaiText.Normalise(t.Text).Trim());
                break;
            case ButtonTapped b:
                Tapped(talk, Tap.Read(b.Data));
                break;
            case AttachmentReceived:
                talk.Say("join.text-please");
                Again(talk);
                break;
            case Followed:
                talk.Say("join.hello");
                Ways(talk);
                break;
        }
    }

    /// <summary>The two ways in.</summary>
    public static void Ways(Talk talk) => talk.Offer(
        Quick.Of("b.enter-code", Verbs.Join, "code"), Quick.Of("b.ask-to-join", Verbs.Join, "ask"), Quick.Of("b.what-is-pa", Verbs.Join, "what"), Quick.Help);

    /// <summary>The question that is open, once more.</summary>
    public static void Again(Talk talk)
    {
        switch (talk.State.Join?.Stage)
        {
            case JoinStage.School: talk.Say("join.school"); break;
            case JoinStage.Name: talk.Say("join.name"); break;
            case JoinStage.Position: Requesting.AskPosition(talk); return;
            case JoinStage.Standing: Requesting.AskStanding(talk); return;
            case JoinStage.Namesake: Requesting.AskNamesake(talk); return;
            case JoinStage.Waiting: talk.Say("join.waiting"); break;
            case JoinStage.Code: ByCode.SayCodeOrWait(talk); break;
            default: talk.Say("join.hello"); break;
        }
        Ways(talk);
    }

    private static void Text(Talk talk, string text)
    {
        var stage = talk.State.Join?.Stage;
        if (text.Length == 0) Again(talk);
        else if (JoinCodes.Read(text) is not null && stage is not (JoinStage.School or JoinStage.Name)) ByCode.Look(talk);
        else if (Command(talk, Intents.Of(text, strict: stage is JoinStage.School or JoinStage.Name or JoinStage.Position or JoinStage.Standing or JoinStage.Namesake))) return;
        else if (stage == JoinStage.Code && text.Length <= 24 && text.Any(char.IsAsciiLetterOrDigit)) ByCode.NotACode(talk);
        else if (stage is JoinStage.School or JoinStage.Name or JoinStage.Position or JoinStage.Standing or JoinStage.Namesake) Requesting.Text(talk, text);
        else Again(talk);
    }

    private static bool Command(Talk talk, Intent intent)
    {
        switch (intent)
        {
            case Intent.Help: Help.Show(talk); return true;
            case Intent.WhatIsPa: Help.WhatIsPa(talk); return true;
            case Intent.EnterCode: ByCode.Ask(talk); return true;
            case Intent.AskToJoin: Requesting.AskSchool(talk); return true;
            case Intent.Back or Intent.Cancel: Requesting.Back(talk); return true;
            case Intent.Yes when talk.State.Join is { Stage: JoinStage.Person, CodeId: { } code }: ByCode.IsMe(talk, code); return true;
            case Intent.Yes when talk.State.Join is { Stage: JoinStage.Namesake }: Requesting.OtherPerson(talk); return true;
            case Intent.No when talk.State.Join is { Stage: JoinStage.Person }: ByCode.NotMe(talk); return true;
            case Intent.Hello or Intent.Menu or Intent.Continue or Intent.Thanks: Again(talk); return true;
            default: return false;
        }
    }

    private static void Tapped(Talk talk, Tap? tap)
    {
        switch (tap?.Verb)
        {
            case Verbs.Join when tap.Arg(0) == "code": ByCode.Ask(talk); break;
            case Verbs.Join when tap.Arg(0) == "ask": Requesting.AskSchool(talk); break;
            case Verbs.Join when tap.Arg(0) == "what": Help.WhatIsPa(talk); break;
            case Verbs.Consent when JoinCodes.Read(tap.Arg(1)) is not null: ByCode.Look(talk); break;
            case Verbs.IsMe when tap.Arg(0) == "no": ByCode.NotMe(talk); break;
            case Verbs.IsMe: ByCode.IsMe(talk, tap.Id(0)); break;
            case Verbs.JoinStanding when tap.Arg(0) == "other": Requesting.OtherPerson(talk); break;
            case Verbs.School: Requesting.SchoolPicked(talk, tap); break;
            case Verbs.JoinPosition: Requesting.PositionPicked(talk, tap); break;
            case Verbs.JoinStanding: Requesting.StandingPicked(talk, tap); break;
            case Verbs.Help: Help.Show(talk); break;
            default: Again(talk); break;
        }
    }
}
