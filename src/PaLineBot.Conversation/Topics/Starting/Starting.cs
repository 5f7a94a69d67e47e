using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Beginning this fiscal year's agreement, empty or from last year's.</summary>
internal static class Starting
{
    /// <summary>Last year's agreement is looked at only while this year's has no place in the state.</summary>
    public static FactRequest[] Needs(ConversationState state, DateTimeOffset at) => HasBegun(state, at) ? [] : [new PreviousAgreementRequest()];

    /// <summary>Last year's agreement, or null when there is none, or this year's had begun.</summary>
    public static PreviousAgreementFacts? Previous(Talk talk) =>
        HasBegun(talk.Before, talk.Event.At) ? null : talk.Facts.Get(new PreviousAgreementRequest());

    private static bool HasBegun(ConversationState state, DateTimeOffset at) => state.Writing?.FiscalYear == FiscalYear.Of(at).Label;

    /// <summary>Whether the person's position has an agreement to write; when not, says why.</summary>
    public static bool Possible(Talk talk)
    {
        if (AgreementDuties.Owes(talk.Facts.Catalogue, talk.Facts.Person!.Position)) return true;
        WritesNone.Say(talk);
        if (talk.Facts.Person.IsSuperior) talk.Offer(Quick.Waiting);
        talk.Offer(Quick.Menu, Quick.Help);
        return false;
    }

    /// <summary>Offers last year's agreement as a start, or begins at once.</summary>
    public static void Begin(Talk talk)
    {
        if (!Possible(talk)) return;
        if (Usable(talk) is not { } previous)
        {
            Start(talk, null);
            return;
        }
        var title = Wording.Get("start.copy-title", ("fy", previous.FiscalYear));
        talk.Show(new ConfirmCard(Wording.Get("start.kicker", ("fy", talk.FiscalYear)), title, true, [], Wording.Get("start.copy-note"),
            [CardAction.Main("b.copy", Tap.Data(Verbs.Start, "copy")), CardAction.Other("b.empty", Tap.Data(Verbs.Start, "empty"))], Clip.Alt(title)));
        talk.Offer(Quick.Of("b.copy", Verbs.Start, "copy"), Quick.Of("b.empty", Verbs.Start, "empty"));
    }

    /// <summary>A button of that offer.</summary>
    public static void Tapped(Talk talk, Tap tap)
    {
        if (talk.Facts.Agreement is not null || !talk.Facts.Person!.StandingConfirmed || tap.Arg(0) is not ("copy" or "empty")) Home.Continue(talk);
        else if (Possible(talk)) Start(talk, tap.Arg(0) == "copy" ? Usable(talk) : null);
    }

    private static void Start(Talk talk, PreviousAgreementFacts? previous)
    {
        var form = talk.Facts.Catalogue.CurrentFor(talk.Facts.Person!.Position)!;
        talk.Do(new StartAgreement(talk.FiscalYear, form.Ref, previous?.AgreementId));
        talk.Open(previous is null ? AnswerSheet.Empty(form.Ref) : Copied(form, previous.Sheet), AgreementStatus.Draft);
        talk.Place = new State.WritingPlace { FiscalYear = talk.FiscalYear };
        if (previous is not null) talk.Say("start.copied", ("fy", talk.FiscalYear));
        else if (!PageFirst.IsFor(talk)) talk.Say("start.begin", ("fy", talk.FiscalYear));
        Home.GoOn(talk);
    }

    private static AnswerSheet Copied(Form form, AnswerSheet old) => form.Fields.Where(f => old.Has(f.Id))
        .Aggregate(AnswerSheet.Empty(form.Ref), (sheet, f) => sheet.With(f.Id, old.Answers[f.Id] with { NeedsRevision = true }));

    private static PreviousAgreementFacts? Usable(Talk talk) =>
        Previous(talk) is { } p && p.Position == talk.Facts.Person!.Position
        && talk.Facts.Catalogue.CurrentFor(p.Position)?.Ref.FormId == p.Sheet.Form.FormId && p.Sheet.Answers.Count > 0 ? p : null;
}
