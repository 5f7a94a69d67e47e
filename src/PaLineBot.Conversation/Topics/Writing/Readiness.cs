using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Conversation.Topics;

/// <summary>What is missing before submission, one tap to each place; what could be better, apart, never blocking.</summary>
internal static class Readiness
{
    private const int MostMissing = 10;
    private const int MostTips = 4;
    private const int MessageGraphemes = 140;

    public static void Show(Talk talk)
    {
        if (!talk.CanWrite)
        {
            Home.TellStatus(talk);
            return;
        }
        Asking.Close(talk);
        talk.Place = talk.Place with { Choosing = null };
        var findings = Linter.Check(Subject.Of(talk));
        var missing = Rows(talk, findings.Where(f => f.Severity == Severity.Error));
        var tips = Rows(talk, findings.Where(f => f.Severity == Severity.Warning)).Take(MostTips).ToList();
        var ready = missing.Count == 0;
        var title = Wording.Get(ready ? Title(talk) : "ready.missing", ("n", missing.Count));
        CardAction[] actions = ready ? [CardAction.Main("b.submit", Tap.Data(Verbs.Submit, "ask"))] : [];
        talk.Show(new ReadinessCard(title, ready, [.. missing.Take(MostMissing)],
            missing.Count > MostMissing ? Wording.Get("ready.more", ("n", missing.Count - MostMissing)) : "", tips, actions,
            Clip.Alt(title + " " + string.Join(" · ", missing.Take(MostMissing).Select(m => m.Text)))));
        if (ready) talk.Offer(Quick.Of("b.submit", Verbs.Submit, "ask"));
        foreach (var m in missing.Take(MostMissing)) talk.Offer(new Replies.PostbackButton(m.Action.Label, m.Action.Data));
        talk.Offer(Quick.Mine, Quick.Menu);
    }

    /// <summary>Whether nothing blocks.</summary>
    public static bool IsReady(Talk talk) => Linter.Check(Subject.Of(talk)).All(f => f.Severity != Severity.Error);

    private static string Title(Talk talk) => talk.Status == AgreementStatus.Returned && Returned.Unopened(talk).Count == 0 ? "ready.mended" : "ready.complete";

    private static List<CardRow> Rows(Talk talk, IEnumerable<Finding> findings) =>
        [.. findings.GroupBy(f => f.SectionId ?? "").Select(g => Row(talk, g.Key, [.. g]))];

    private static CardRow Row(Talk talk, string sectionId, List<Finding> findings)
    {
        var form = talk.Form!;
        var name = sectionId.Length == 0 ? Wording.Get("name.whole") : Names.Short(form, sectionId);
        var more = findings.Count > 1 ? Wording.Get("ready.and-more", ("n", findings.Count - 1)) : "";
        var data = sectionId.Length == 0 ? Tap.Data(Verbs.AllMine)
            : findings is [{ FieldId: { } field }] ? Tap.Data(Verbs.Field, field)
            : Tap.Data(Verbs.Change, sectionId);
        var blocks = findings[0].Severity == Severity.Error;
        return new CardRow(blocks ? "!" : "·", name, Clip.OneLine(findings[0].Message, MessageGraphemes) + more, blocks, CardAction.Of(name, data));
    }
}
