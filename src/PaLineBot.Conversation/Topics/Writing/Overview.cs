using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>How far one's own agreement is, in one card.</summary>
internal static class Overview
{
    public static void Show(Talk talk)
    {
        if (talk.Form is not { } form || talk.Sheet is not { } sheet)
        {
            Home.Continue(talk);
            return;
        }
        Asking.Leave(talk);
        var (done, of) = (Progress.CountDone(form, sheet), form.SubIndicators.Count());
        var title = Wording.Get("overview.title", ("done", done), ("of", of));
        var kicker = Wording.Get("overview.kicker", ("fy", talk.FiscalYear), ("status", Wording.Get("status." + talk.Status)));
        talk.Show(new OverviewCard(kicker, title, talk.CanWrite, [.. form.SubIndicators.Select(s => Progress.IsDone(s, sheet))], [.. Domains(form, sheet)], Actions(talk),
            Clip.Alt($"{kicker} {title}")));
        if (talk.CanWrite) talk.Offer(Quick.Of("b.ready", Verbs.Ready));
        if (talk.Status == AgreementStatus.Submitted) talk.Offer(Quick.Of("b.withdraw", Verbs.Withdraw, "ask"));
        talk.Offer(Quick.Of("b.papers", Verbs.Papers));
        if (talk.Facts.Agreement?.LastSubmission is not null) talk.Offer(Quick.Of("b.rounds", Verbs.Rounds));
        talk.Offer(Quick.Menu);
    }

    /// <summary>Done ●, begun ◐, open ○.</summary>
    public static string Dot(AnswerSheet sheet, Section section) =>
        Progress.IsDone(section, sheet) ? "●" : Route.IsBegun(sheet, section) ? "◐" : "○";

    private static IEnumerable<OverviewDomain> Domains(Form form, AnswerSheet sheet) => form.SubIndicators.GroupBy(s => s.DomainNo)
        .Select(g => (Title: Wording.Get("sections.domain", ("n", g.Key)), Sections: g.ToList()))
        .Append((Title: Wording.Get("overview.others"), Sections: [.. form.Sections.Where(s => s.Kind != SectionKind.SubIndicator)]))
        .Where(d => d.Sections.Count > 0)
        .Select(d => new OverviewDomain(d.Title, string.Concat(d.Sections.Select(s => Dot(sheet, s)))));

    private static List<CardAction> Actions(Talk talk)
    {
        var next = talk.CanWrite ? Route.Next(talk.Form!, talk.Sheet!, talk.Place) : null;
        List<CardAction> actions = [];
        if (next is not null) actions.Add(CardAction.Of(Wording.Get("b.continue-at", ("item", Names.Short(talk.Form!, next.SectionId))), Tap.Data(Verbs.Continue), primary: true));
        else if (talk.CanWrite) actions.Add(CardAction.Main("b.ready", Tap.Data(Verbs.Ready)));
        actions.Add(CardAction.Other("b.mine-all", Tap.Data(Verbs.AllMine)));
        if (talk.Page("b.page-open", "pa1") is LinkButton page) actions.Add(CardAction.Opening(page));
        return actions;
    }
}
