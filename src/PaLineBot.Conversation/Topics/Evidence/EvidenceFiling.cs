using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Which item a piece of evidence belongs to: offered with likely items, answered by a tap or an item's number, or left for later.</summary>
internal static class EvidenceFiling
{
    private const int HintsShown = 3;
    private const int HintGraphemes = 90;
    private const int LineGraphemes = 20;
    private static readonly TimeSpan OnScreen = TimeSpan.FromMinutes(10);

    /// <summary>Says that it is kept, and asks.</summary>
    public static void Ask(Talk talk, KeepEvidence keep, int count)
    {
        var kind = EvidenceWords.Of(keep.Kind);
        if (talk.Form is null)
        {
            talk.Say("evidence.unfiled", ("kind", kind));
            Home.Ways(talk);
            return;
        }
        Voice(talk, keep);
        var title = count > 1 ? Wording.Get("evidence.ask-many", ("kind", kind), ("n", count)) : Wording.Get("evidence.ask", ("kind", kind));
        var here = EvidenceGuess.Here(talk);
        var rows = EvidenceGuess.Likely(talk, keep.Kind, keep.Name).Where(s => s.Id != here?.Id).Select(s => ShortRow(talk, s, keep.Batch)).ToList();
        var more = Wording.Get("evidence.optional");
        if (talk.OpenField is { } open) more += "\n" + Asking.Again(talk, open);
        talk.Show(new WaitingCard(title, rows, more,
            [
                .. here is null ? (CardAction[])[] : [PutHere(talk, here, keep.Batch)],
                CardAction.Other(rows.Count > 0 || here is not null ? "b.evidence-pick" : "b.evidence-choose", Tap.Data(Verbs.EvidencePick, keep.Batch)),
                CardAction.Other("b.evidence-later", Tap.Data(Verbs.EvidenceLater)),
            ], Clip.Alt(title)));
        if (talk.OpenField is null) talk.Offer(Quick.Of("b.evidence", Verbs.Evidence), Quick.Menu);
    }

    /// <summary>One more for the question that is still open.</summary>
    public static void OneMore(Talk talk, KeepEvidence keep)
    {
        var count = talk.State.Evidence!.Count;
        if (talk.Form is null)
        {
            talk.Say("evidence.unfiled-again", ("n", count));
            Home.Ways(talk);
            return;
        }
        Voice(talk, keep);
        talk.Say("evidence.one-more", ("n", count));
        foreach (var s in EvidenceGuess.Likely(talk, keep.Kind, keep.Name)) talk.Offer(Quick.Labelled(Names.Short(talk.Form, s), Verbs.EvidencePut, keep.Batch, s.Id));
        talk.Offer(Quick.Of("b.evidence-pick", Verbs.EvidencePick, keep.Batch), Quick.Of("b.evidence-later", Verbs.EvidenceLater));
    }

    /// <summary>A number or name of an item, or "keep it", typed right after the question.</summary>
    public static bool Typed(Talk talk)
    {
        if (talk.Before.Evidence is not { } place || talk.Form is null || talk.Event.At - place.At > OnScreen) return false;
        if (Squashed.Of(talk.Heard.Text) == Squashed.Of(Wording.Get("b.evidence-later")))
        {
            Later(talk);
            return true;
        }
        if (ItemIds.Read(talk.Form, talk.Heard.Text) is not { SaysChange: false, Field: null } named || named.Section.Kind == SectionKind.Header) return false;
        if (Of(talk, place.Batch) is not { Count: > 0 } items) return false;
        File(talk, items, named.Section);
        return true;
    }

    /// <summary>A tap on an item.</summary>
    public static void Put(Talk talk, Tap tap)
    {
        var section = talk.Form is null ? null : EvidenceGuess.Items(talk.Form).FirstOrDefault(s => s.Id == tap.Arg(1));
        if (section is null || Of(talk, tap.Arg(0)) is not { Count: > 0 } items) Gone(talk);
        else File(talk, items, section);
    }

    /// <summary>All items to choose from.</summary>
    public static void Pick(Talk talk, Tap tap)
    {
        if (talk.Form is null || Of(talk, tap.Arg(0)).Count == 0)
        {
            Gone(talk);
            return;
        }
        var header = Tap.Data(Verbs.EvidencePut, tap.Arg(0), "header");
        var bubbles = Sections.Bubbles(talk.Form, s => Row(talk, s, tap.Arg(0)), []).Select(b => b with { Rows = [.. b.Rows.Where(r => r.Action.Data != header)] });
        talk.Show(new SectionsCard([.. bubbles.Where(b => b.Rows.Count > 0)], Wording.Get("evidence.pick")));
        talk.Offer(Quick.Of("b.evidence-later", Verbs.EvidenceLater));
    }

    /// <summary>Not now.</summary>
    public static void Later(Talk talk)
    {
        talk.Say("evidence.later");
        Help.Resume(talk);
    }

    /// <summary>It is no longer there.</summary>
    public static void Gone(Talk talk)
    {
        talk.Say("evidence.gone");
        Help.Resume(talk);
    }

    /// <summary>What a button or the state names: what was sent together, or one piece as <c>id:5</c>.</summary>
    private static List<EvidenceFacts> Of(Talk talk, string name) => name.Length == 0 ? []
        : [.. talk.Facts.Get(new EvidenceRequest()).Where(e => e.Batch == name || Name(e.Id) == name)];

    /// <summary>How a button names one piece.</summary>
    public static string Name(long id) => $"id:{id}";

    private static void File(Talk talk, List<EvidenceFacts> items, Section section)
    {
        talk.Do(new FileEvidence([.. items.Select(e => e.Id)], section.Id));
        var item = ("item", (object?)Clip.To(Names.Title(talk.Form!, section), HintGraphemes));
        if (items.Count > 1) talk.Say("evidence.filed-many", ("n", items.Count), item);
        else talk.Say("evidence.filed", item);
        talk.Offer(Quick.Of("b.evidence", Verbs.Evidence));
        Help.Resume(talk);
    }

    private static void Voice(Talk talk, KeepEvidence keep)
    {
        if (keep.Kind == EvidenceKind.Audio && talk.OpenField is not null) talk.Say("evidence.voice-as-text");
    }

    private static CardAction PutHere(Talk talk, Section here, string batch)
    {
        var item = ("item", (object?)Names.Short(talk.Form!, here));
        var label = Wording.Get("b.evidence-here", item);
        if (Clip.Label(label) != label) label = Wording.Get("b.evidence-put", item);
        return CardAction.Of(label, Tap.Data(Verbs.EvidencePut, batch, here.Id), primary: true);
    }

    private static CardRow ShortRow(Talk talk, Section section, string batch) => new(
        "•", Clip.To(Names.Title(talk.Form!, section), LineGraphemes), "", false, CardAction.Of(Names.Short(talk.Form!, section), Tap.Data(Verbs.EvidencePut, batch, section.Id)));

    private static CardRow Row(Talk talk, Section section, string batch)
    {
        var hints = section.EvidenceHints.Count == 0 ? "" : Clip.To(Wording.Get("evidence.hints", ("hints", string.Join(", ", section.EvidenceHints.Take(HintsShown)))), HintGraphemes);
        var here = EvidenceGuess.Here(talk)?.Id == section.Id ? Wording.Get("evidence.here") : "";
        return new CardRow("•", Sections.RowTitle(talk.Form!, section), string.Join("\n", new[] { here, hints }.Where(x => x.Length > 0)), false,
            CardAction.Of(Names.Short(talk.Form!, section), Tap.Data(Verbs.EvidencePut, batch, section.Id)));
    }
}
