using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>The whole agreement at a glance.</summary>
internal static class Summary
{
    /// <summary>Shows all items, one bubble a domain.</summary>
    public static void Show(Talk talk, string introKey = "summary.intro")
    {
        if (talk.Form is not { } form || talk.Sheet is not { } sheet)
        {
            Home.Continue(talk);
            return;
        }
        Asking.Leave(talk);
        talk.Say(talk.CanWrite ? introKey : "summary.intro-closed", ("done", Progress.CountDone(form, sheet)), ("of", form.SubIndicators.Count()),
            ("fy", talk.FiscalYear), ("status", Wording.Get("status." + talk.Status)));
        talk.Show(new SectionsCard(
            Sections.Bubbles(form, s => Row(form, sheet, s), []),
            Clip.Alt(Wording.Get("summary.alt", ("done", Progress.CountDone(form, sheet)), ("of", form.SubIndicators.Count())))));
        if (talk.CanWrite) talk.Offer(Quick.Continue, Quick.Of("b.ready", Verbs.Ready));
        if (talk.Status == AgreementStatus.Submitted) talk.Offer(Quick.Of("b.withdraw", Verbs.Withdraw, "ask"));
        talk.Offer(Quick.Of("b.papers", Verbs.Papers));
        if (talk.Facts.Agreement?.LastSubmission is not null) talk.Offer(Quick.Of("b.rounds", Verbs.Rounds));
        talk.Offer(Quick.Menu);
    }

    /// <summary>Says where one is, then shows it all.</summary>
    public static void Where(Talk talk)
    {
        if (talk.CanWrite && (talk.OpenField ?? Route.Next(talk.Form!, talk.Sheet!, talk.Place)) is { } field)
            talk.Say(talk.OpenField is not null && !talk.Place.Paused ? "summary.here" : "summary.next", ("field", Names.Of(talk.Form!, field)));
        Show(talk);
    }

    private static CardRow Row(Form form, AnswerSheet sheet, Section section)
    {
        var done = Progress.IsDone(section, sheet);
        var note = done ? "" : Wording.Get(Route.IsBegun(sheet, section) ? "summary.begun" : "summary.open");
        return new CardRow(done ? "✓" : Overview.Dot(sheet, section), Sections.RowTitle(form, section), note, !done,
            CardAction.Of(Names.Short(form, section), Tap.Data(Verbs.Item, section.Id)));
    }
}
