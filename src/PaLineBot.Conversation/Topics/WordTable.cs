using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>What a text of a linked person means: a command, a comment, a late bubble, an answer, or something else.</summary>
internal static class WordTable
{
    private static readonly Tap NoArgs = new("", []);

    /// <summary>Handles a text.</summary>
    public static void Handle(Talk talk, string text, TextReceived e)
    {
        var returning = talk.State.Returning is { Active: true };
        var open = returning ? null : talk.OpenField;
        if (text.Length == 0) Empty(talk);
        else if (Looking.TapOf(talk.WasLooking, text) is { } tap) TapTable.Handle(talk, tap);
        else if (!returning && (EvidenceFiling.Typed(talk, text) || EvidenceIntake.Link(talk, text, e))) return;
        else if (Command(talk, text, strict: returning || open is not null, open)) return;
        else if (returning) Returning.Text(talk, text, e);
        else if (LateBubble.Take(talk, text, e)) return;
        else if (open is not null && talk.Place.Paused) WhilePaused(talk);
        else if (open is not null) TakeAnswer.Text(talk, open, text, e);
        else if (talk.WasLooking is { } looking) Looking.Hint(talk, looking);
        else NotUnderstood(talk);
    }

    private static bool Command(Talk talk, string text, bool strict, Field? open)
    {
        if (open is { Kind: not FieldKind.Text } && TakesAsAnswer(open, text)) return false;
        if (NamesItem(talk, text, open)) return true;
        var intent = Intents.Of(text, strict);
        if (intent == Intent.None) return false;
        if (talk.WasLooking is not null && intent is Intent.Yes or Intent.No or Intent.Done or Intent.Keep) return false;
        if (strict && open is null && intent is not (Intent.Cancel or Intent.Waiting or Intent.Help or Intent.Menu)) return false;
        if (open is not null && intent is Intent.Thanks or Intent.Yes or Intent.No or Intent.Status) return Small(talk, intent, open);
        return Do(talk, intent);
    }

    private static bool TakesAsAnswer(Field open, string text) =>
        open.Kind == FieldKind.Hours ? Rules.Text.Hours.TryParse(text, out _) : Choices.Read(open, text) is not null;

    private static bool NamesItem(Talk talk, string text, Field? open)
    {
        if (talk.Form is null || talk.State.Returning is { Active: true }) return false;
        if (ItemIds.Unknown(talk.Form, text) is { } unknown)
        {
            NoSuchItem(talk, unknown, open);
            return true;
        }
        if (open is null && talk.CanWrite && talk.Place.Choosing is { } id && talk.Form.FindSection(id) is { } section && ItemIds.FieldOf(section, text) is { } field)
        {
            Change.Field(talk, new Tap(Verbs.Field, [field.Id]));
            return true;
        }
        if (ItemIds.Read(talk.Form, text) is not { } named || (talk.WasLooking is not null && !named.SaysChange)) return false;
        if (open is not null && !named.SaysChange && named.Section.Kind != SectionKind.SubIndicator) return false;
        if (talk.CanWrite) Change.Named(talk, named);
        else ItemView.Show(talk, named.Section);
        return true;
    }

    private static void NoSuchItem(Talk talk, string item, Field? open)
    {
        var ids = talk.Form!.SubIndicators.Select(s => s.Id).ToList();
        var said = Wording.Get("item.none", ("item", item), ("first", ids[0]), ("last", ids[^1]));
        if (open is not null) said += "\n\n" + Asking.Again(talk, open);
        else talk.Offer(Quick.Mine, Quick.Continue);
        talk.SayText(said);
    }

    private static bool Small(Talk talk, Intent intent, Field open)
    {
        if (talk.Place.Paused && intent == Intent.Yes) return Do(talk, Intent.Continue);
        if (intent != Intent.Thanks) return false;
        if (talk.Place.Paused)
        {
            talk.Say("small.thanks");
            talk.Offer(Quick.Continue, Quick.Mine);
            return true;
        }
        talk.Say("small.thanks");
        talk.SayText(Asking.Again(talk, open));
        return true;
    }

    private static bool Do(Talk talk, Intent intent)
    {
        switch (intent)
        {
            case Intent.Continue or Intent.Yes: Home.Continue(talk); break;
            case Intent.Mine: Summary.Show(talk); break;
            case Intent.Where: Summary.Where(talk); break;
            case Intent.Help: Help.Show(talk); break;
            case Intent.Menu or Intent.Status: Home.Show(talk); break;
            case Intent.Hello: Hello(talk); break;
            case Intent.Example: Moves.Example(talk); break;
            case Intent.Back: Moves.Back(talk); break;
            case Intent.Skip: Moves.Skip(talk); break;
            case Intent.Later or Intent.No: Moves.Later(talk); break;
            case Intent.Keep: Moves.Keep(talk); break;
            case Intent.Done: Done(talk); break;
            case Intent.Change: Change.Named(talk, null); break;
            case Intent.FixLast: Moves.FixLast(talk); break;
            case Intent.Ready: Readiness.Show(talk); break;
            case Intent.Submit: Submit(talk); break;
            case Intent.Withdraw: Submitting.Withdraw(talk, NoArgs); break;
            case Intent.Papers: Papers.Show(talk); break;
            case Intent.Rounds: Submitting.Rounds(talk); break;
            case Intent.Waiting: Reviewing.List(talk); break;
            case Intent.IssueCode: Admitting.IssueCode(talk); break;
            case Intent.MySchool: Help.MySchool(talk); break;
            case Intent.Unlink: Unlinking.Ask(talk); break;
            case Intent.Calendar: Help.Calendar(talk); break;
            case Intent.Evidence: EvidenceList.Show(talk); break;
            case Intent.WhatIsPa: Help.WhatIsPa(talk); break;
            case Intent.EnterCode or Intent.AskToJoin: Joined(talk); break;
            case Intent.Cancel: Cancel(talk); break;
            case Intent.Thanks: talk.Say("small.thanks"); Home.Ways(talk); break;
            default: return false;
        }
        return true;
    }

    private static void Hello(Talk talk)
    {
        if (!Heading.WelcomesBack(talk)) talk.Say("small.hello");
        if (talk.CanWrite) Home.Continue(talk);
        else Home.Show(talk);
    }

    private static void Done(Talk talk)
    {
        if (talk.OpenField is { Kind: FieldKind.AnyOf } field) Choices.Done(talk, new Tap(Verbs.Done, [field.Id]));
        else if (talk.Status == Facts.AgreementStatus.Returned && talk.Place.Mending is { } id) Returned.Done(talk, new Tap(Verbs.Mended, [id]));
        else Home.Continue(talk);
    }

    private static void Submit(Talk talk)
    {
        if (talk.CanWrite) Submitting.Ask(talk);
        else Home.TellStatus(talk);
    }

    private static void Joined(Talk talk)
    {
        talk.Say("join.already", ("name", talk.Facts.Person!.FullName));
        Home.Ways(talk);
    }

    private static void Cancel(Talk talk)
    {
        if (talk.State.Returning is { Active: true })
        {
            Returning.Cancel(talk);
            return;
        }
        talk.Say("cancelled");
        Help.Resume(talk);
    }

    private static void Empty(Talk talk)
    {
        talk.Say("small.empty");
        Help.Resume(talk);
    }

    private static void WhilePaused(Talk talk)
    {
        talk.Say("small.paused");
        talk.Offer(Quick.Continue, Quick.Mine);
    }

    private static void NotUnderstood(Talk talk)
    {
        if (talk.CanWrite && talk.Place.Choosing is { } id && talk.Form!.FindSection(id) is { } section)
        {
            talk.Say("small.choose-first", ("item", Names.Short(talk.Form, section)));
            foreach (var f in section.Fields.Where(f => talk.Sheet!.IsAsked(f))) talk.Offer(Quick.Labelled(f.ShortTitle, Verbs.Field, f.Id));
            talk.Offer(Quick.Continue);
            return;
        }
        talk.Say(!talk.Writes ? "small.not-understood-reviewer" : talk.Facts.Agreement is null ? "small.not-understood-new" : talk.CanWrite ? "small.not-understood" : "small.not-understood-closed");
        Home.Ways(talk);
    }
}
