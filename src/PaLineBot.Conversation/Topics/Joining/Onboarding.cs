using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>A person who consented and is not linked yet.</summary>
internal static class Onboarding
{
    public static void Handle(Talk talk)
    {
        switch (talk.Event)
        {
            case TextReceived:
                Text(talk, talk.Heard);
                break;
            case ButtonTapped when AllTopics.Find(talk.Heard.Tap) is { WhileJoining: { } act }:
                act(talk, talk.Heard.Tap!);
                break;
            case ButtonTapped:
                Again(talk);
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
        switch (talk.Join?.Stage)
        {
            case JoinStage.School: talk.Say("join.school"); break;
            case JoinStage.Name: talk.Say("join.name"); break;
            case JoinStage.Position: Requesting.AskPosition(talk); return;
            case JoinStage.Standing: Requesting.AskStanding(talk); return;
            case JoinStage.Namesake: Requesting.AskNamesake(talk); return;
            case JoinStage.Waiting when talk.Facts.Get(new JoinRequestWaitsRequest()): talk.Say("join.waiting"); break;
            case JoinStage.Code: ByCode.SayCodeOrWait(talk); break;
            default: talk.Say("join.hello"); break;
        }
        Ways(talk);
    }

    /// <summary>A button that chooses a way in.</summary>
    public static void Way(Talk talk, Tap tap)
    {
        switch (tap.Arg(0))
        {
            case "code": ByCode.Ask(talk); break;
            case "ask": Requesting.AskSchool(talk); break;
            case "what": Help.WhatIsPa(talk); break;
            default: Again(talk); break;
        }
    }

    /// <summary>Yes to the question that is open, where it can be answered so.</summary>
    public static bool Yes(Talk talk)
    {
        if (talk.Join is { Stage: JoinStage.Person, CodeId: { } code }) ByCode.IsMe(talk, code, isRight: true);
        else if (talk.Join is { Stage: JoinStage.Namesake }) Requesting.OtherPerson(talk);
        else return false;
        return true;
    }

    /// <summary>No to the question that is open, where it can be answered so.</summary>
    public static bool No(Talk talk)
    {
        if (talk.Join is not { Stage: JoinStage.Person }) return false;
        ByCode.NotMe(talk);
        return true;
    }

    /// <summary>Words of joining from a person who has joined.</summary>
    public static void Already(Talk talk)
    {
        talk.Say("join.already", ("name", talk.Facts.Person!.FullName));
        Home.Ways(talk);
    }

    /// <summary>A command that always means the same while joining.</summary>
    public static Func<Talk, bool> Does(Action<Talk> act) => talk =>
    {
        act(talk);
        return true;
    };

    private static void Text(Talk talk, Heard heard)
    {
        var stage = talk.Join?.Stage;
        var asked = stage is JoinStage.School or JoinStage.Name or JoinStage.Position or JoinStage.Standing or JoinStage.Namesake;
        if (heard.Text.Length == 0) Again(talk);
        else if (heard.Code is { } code && stage is not (JoinStage.School or JoinStage.Name)) ByCode.Look(talk, code);
        else if (stage == JoinStage.Person && Squashed.Of(heard.Text) == Squashed.Of(Wording.Get("b.is-me-mend"))) ByCode.IsMe(talk, talk.Join!.CodeId, isRight: false);
        else if (stage == JoinStage.School && Requesting.Finds(talk)) Requesting.Text(talk, heard.Text);
        else if (AllTopics.Find(Command(heard, stage, asked))?.WhileJoining?.Invoke(talk) == true) return;
        else if (stage is JoinStage.School or JoinStage.Code && (heard.Strict != Intent.None || heard.Gist.Kind == GistKind.Question)) Help.Show(talk);
        else if (stage == JoinStage.Code && heard.Text.Length <= 24 && heard.Text.Any(char.IsAsciiLetterOrDigit)) ByCode.NotACode(talk);
        else if (asked) Requesting.Text(talk, heard.Text);
        else Again(talk);
    }

    // A name, and the name of a choice, may be made of everyday words, so only the very words of a command are looked for; a question about the name is answered by asking for it once more.
    private static Intent Command(Heard heard, JoinStage? stage, bool asked) => stage == JoinStage.Name && Requesting.IsTalk(heard) && !heard.Gist.IsQuestion ? heard.Strict
        : stage is JoinStage.Name or JoinStage.Position or JoinStage.Standing or JoinStage.Namesake ? AllTopics.Intents.Of(heard.Text, Gist.Answer).Strict : asked ? heard.Strict : heard.Loose;
}
