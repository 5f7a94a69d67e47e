using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>Consent to personal-data use, asked once and before anything is stored.</summary>
internal static class Consent
{
    /// <summary>Version of the text people agree to.</summary>
    public const int Version = 3;

    /// <summary>The oldest text that still holds. The first one did not name pictures, files and links, the second not comments and news: who agreed to them may join, and is told of these when they ask what is stored.</summary>
    public const int Oldest = 1;

    /// <summary>Everything somebody says before consent; a join code rides in the button.</summary>
    public static void Handle(Talk talk)
    {
        var heard = talk.Heard;
        var tap = talk.Event is ButtonTapped ? heard.Tap : null;
        // Only the very words: consent is not guessed.
        if (tap is { Verb: Verbs.Consent } && tap.Arg(0) == "yes") Given(talk, tap.Arg(1));
        else if (tap is { Verb: Verbs.Consent } && tap.Arg(0) == "no") Declined(talk);
        else if (heard.Strict == Intent.Consent) Given(talk, "");
        else if (heard.Strict == Intent.NoConsent) Declined(talk);
        else if ((tap is { Verb: Verbs.Join } && tap.Arg(0) == "what") || heard.Loose == Intent.WhatIsPa)
        {
            talk.Say("help.what-is-pa");
            Ask(talk, null, "");
        }
        else if (heard.Strict == Intent.Yes) Ask(talk, null, "consent.word");
        // What one has a right to needs no consent.
        else if (heard.Strict == Intent.MyData) OwnData.Tell(talk);
        else if (heard.Strict == Intent.Erase) Erasing.Tell(talk);
        else if (heard.Strict == Intent.EraseForGood) Erasing.Do(talk);
        else Ask(talk, heard.Code);
    }

    /// <summary>The button once more, after consent: a code that rides in it is looked at.</summary>
    public static void Again(Talk talk, Tap tap)
    {
        if (JoinCodes.Read(tap.Arg(1)) is { } code) ByCode.Look(talk, code);
        else Onboarding.Again(talk);
    }

    private static void Ask(Talk talk, string? code, string before = "consent.hello")
    {
        var yes = code is null ? Tap.Data(Verbs.Consent, "yes") : Tap.Data(Verbs.Consent, "yes", code);
        var district = talk.Facts.District.ShortName;
        if (before.Length > 0) talk.Say(before, ("district", district));
        talk.Show(new ConfirmCard(Wording.Get("consent.kicker"), Wording.Get("consent.title"), true,
            [
                new CardLine(Wording.Get("consent.what"), Wording.Get("consent.what-text")),
                new CardLine(Wording.Get("consent.why"), Wording.Get("consent.why-text")),
                new CardLine(Wording.Get("consent.who"), Wording.Get("consent.who-text", ("district", district))),
                new CardLine(Wording.Get("consent.long"), KeepingTime.Long(talk)),
                new CardLine(Wording.Get("consent.rights"), Wording.Get("consent.rights-text", ("contact", Help.Contact(talk)))),
            ],
            Wording.Get("consent.note"),
            [CardAction.Main("b.consent-yes", yes), CardAction.Other("b.consent-no", Tap.Data(Verbs.Consent, "no"))],
            Wording.Get("consent.alt", ("district", district))));
        talk.Offer(new Replies.PostbackButton(Wording.Get("b.consent-yes"), yes), Quick.Of("b.consent-no", Verbs.Consent, "no"),
            Quick.Of("b.what-is-pa", Verbs.Join, "what"));
    }

    private static void Given(Talk talk, string code)
    {
        talk.Do(new ConsentGiven(Version));
        talk.State = talk.State with { ConsentVersion = Version };
        if (JoinCodes.Read(code) is { } typed) ByCode.Look(talk, typed);
        else
        {
            talk.Join = new JoinDraft(JoinStage.Code);
            talk.Say("join.hello");
            Onboarding.Ways(talk);
        }
    }

    private static void Declined(Talk talk)
    {
        talk.SayText(Wording.Get("consent.declined", ("contact", Help.Contact(talk))));
        talk.Offer(Quick.Of("b.consent-later", Verbs.Consent, "ask"), Quick.Of("b.what-is-pa", Verbs.Join, "what"));
    }
}
