using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Items grouped into bubbles: one a domain, and one for header, workload and challenge topics.</summary>
internal static class Sections
{
    private const int TitleGraphemes = 70;

    /// <summary>The bubbles, with the given buttons on each.</summary>
    public static IReadOnlyList<SectionsBubble> Bubbles(Form form, Func<Section, CardRow> row, IReadOnlyList<CardAction> actions)
    {
        var domains = form.SubIndicators.GroupBy(s => (No: s.DomainNo, Title: s.DomainTitle)).Select(g => new SectionsBubble(
            Wording.Get("sections.domain", ("n", g.Key.No)), Text(g.Key.Title), [.. g.Select(row)], actions));
        var others = form.Sections.Where(s => s.Kind != SectionKind.SubIndicator).Select(row).ToList();
        var rest = new SectionsBubble(Wording.Get("sections.others-kicker"), Wording.Get("sections.others"), others, actions);
        return [.. domains.Append(rest).Where(b => b.Rows.Count > 0)];
    }

    public static string RowTitle(Form form, Section section) => Clip.To(Names.Title(form, section), TitleGraphemes);

    private static string Text(string? title) => string.IsNullOrWhiteSpace(title) ? Wording.Get("sections.others") : title;
}
