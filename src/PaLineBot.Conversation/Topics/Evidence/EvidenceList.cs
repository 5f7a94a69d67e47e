using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class EvidenceList
{
    private const int RowsShown = 10;
    private const int NameGraphemes = 70;
    private const int UrlGraphemes = 200;

    /// <summary>The newest pieces.</summary>
    public static void Show(Talk talk)
    {
        talk.State = talk.State with { Evidence = new EvidencePlace("", 0, talk.Event.At), Over = new Focus.EvidenceListed() };
        var all = talk.Facts.Get(new EvidenceRequest());
        if (all.Count == 0)
        {
            talk.Say("evidence.none", ("fy", talk.FiscalYear));
            talk.Offer(Gallery(talk));
            Help.Resume(talk);
            return;
        }
        var rows = all.Take(RowsShown).Select(e => Row(talk, e)).ToList();
        var title = Wording.Get("evidence.title", ("fy", talk.FiscalYear), ("n", all.Count));
        var more = all.Count > rows.Count ? Wording.Get("evidence.more", ("n", all.Count - rows.Count)) : Wording.Get("evidence.more-none");
        talk.Show(new WaitingCard(title, rows, more, [.. GalleryAction(talk)], Clip.Alt(Wording.Get("evidence.alt", ("n", all.Count), ("names", string.Join(", ", rows.Select(r => r.Text)))))));
        Help.Resume(talk);
    }

    /// <summary>One piece and what can be done with it.</summary>
    public static void One(Talk talk, Tap tap)
    {
        if (Find(talk, tap) is not { } e)
        {
            EvidenceFiling.Gone(talk);
            return;
        }
        var lines = new List<CardLine> { new(Wording.Get("l.evidence-item"), Item(talk, e)), new(Wording.Get("l.at"), ThaiMoment.Of(e.AddedAt)) };
        if (e.Kind != EvidenceKind.Link) lines.Add(new(Wording.Get("l.evidence-state"), EvidenceWords.State(e)));
        if (!string.IsNullOrWhiteSpace(e.Url)) lines.Add(new(Wording.Get("l.evidence-url"), Clip.To(e.Url, UrlGraphemes)));
        if (!string.IsNullOrWhiteSpace(e.Caption)) lines.Add(new(Wording.Get("l.evidence-caption"), e.Caption));
        var actions = new List<CardAction>();
        if (talk.Form is not null) actions.Add(CardAction.Main(e.SectionId is null ? "b.evidence-choose" : "b.evidence-move", Tap.Data(Verbs.EvidencePick, EvidenceFiling.Name(e.Id))));
        actions.Add(CardAction.Other("b.evidence-drop", Tap.Data(Verbs.EvidenceDrop, e.Id)));
        actions.AddRange(GalleryAction(talk, e.SectionId));
        var name = NameOf(e);
        talk.Show(new ConfirmCard(Wording.Get("evidence.kicker"), name, false, lines, "", actions, Clip.Alt(name)));
        talk.Offer(Quick.Of("b.evidence-list", Verbs.Evidence), Quick.Continue);
    }

    /// <summary>Removes a piece, after asking.</summary>
    public static void Drop(Talk talk, Tap tap)
    {
        if (Find(talk, tap) is not { } e)
        {
            EvidenceFiling.Gone(talk);
            return;
        }
        if (tap.Arg(1) == "yes")
        {
            talk.Do(new RemoveEvidence(e.Id));
            talk.Say("evidence.dropped");
            talk.Offer(Quick.Of("b.evidence-list", Verbs.Evidence));
            Help.Resume(talk);
            return;
        }
        var title = Wording.Get("evidence.drop", ("name", NameOf(e)));
        talk.Show(new ConfirmCard(Wording.Get("evidence.kicker"), title, true, [], Wording.Get("evidence.drop-note"),
            [CardAction.Main("b.evidence-keep", Tap.Data(Verbs.EvidenceOne, e.Id)), CardAction.Other("b.evidence-drop-yes", Tap.Data(Verbs.EvidenceDrop, e.Id, "yes"))],
            Clip.Alt(title)));
        talk.Offer(Quick.Of("b.evidence-list", Verbs.Evidence));
    }

    // The gallery shows the pictures themselves and opens the files; an item scrolls to its place.
    private static IEnumerable<CardAction> GalleryAction(Talk talk, string? sectionId = null) =>
        Gallery(talk, sectionId) is LinkButton page ? [CardAction.Opening(page)] : [];

    private static Button? Gallery(Talk talk, string? sectionId = null) =>
        talk.Page("b.page-evidence", sectionId is null ? "evidence" : $"evidence/{sectionId}");

    private static EvidenceFacts? Find(Talk talk, Tap tap) => tap.Id(0) is { } id ? talk.Facts.Get(new EvidenceRequest()).FirstOrDefault(e => e.Id == id) : null;

    private static string NameOf(EvidenceFacts e) => string.IsNullOrWhiteSpace(e.Name) ? EvidenceWords.Name(e.Kind, e.AddedAt) : Clip.OneLine(e.Name, NameGraphemes);

    private static string Item(Talk talk, EvidenceFacts e) => e.SectionId is not { } id ? Wording.Get("evidence.not-filed")
        : talk.Form is { } form ? Names.Short(form, id) : Clip.To(id, 40);

    private static CardRow Row(Talk talk, EvidenceFacts e)
    {
        var note = e.SectionId is null ? Wording.Get("evidence.not-filed") : Wording.Get("evidence.in", ("item", Item(talk, e)));
        if (e.Content != EvidenceContent.Kept) note += " · " + EvidenceWords.State(e);
        return new CardRow(e.SectionId is null ? "○" : "✓", NameOf(e), note, e.Content is EvidenceContent.Refused or EvidenceContent.Gone,
            CardAction.Of(NameOf(e), Tap.Data(Verbs.EvidenceOne, e.Id)));
    }
}
