using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Topics;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Conversation;

/// <summary>How notices are worded when they are pushed: one digest of at most five bubbles, whatever their number.</summary>
public static class NoticeWording
{
    private const int NamesShown = 8;

    /// <summary>The bubbles of one push for these notices, oldest first: one card, whatever they are about.</summary>
    public static IReadOnlyList<Reply> Digest(IReadOnlyList<Notice> notices, string districtShortName)
    {
        var lines = Lines(notices).ToList();
        if (lines.Count == 0) return [];
        var buttons = Buttons(notices);
        var actions = buttons.OfType<PostbackButton>().Take(3).Select((b, i) => CardAction.Of(b.Label, b.Data, i == 0)).ToList();
        var card = new ConfirmCard(Wording.Get("notice.kicker", ("district", districtShortName)), lines[0], true,
            [.. lines.Skip(1).Select(l => new CardLine(Wording.Get("notice.also"), l))], Wording.Get("notice.why"), actions,
            Clip.Alt(string.Join(" · ", lines)));
        return [new CardReply(card) { Buttons = buttons }];
    }

    internal static IEnumerable<string> Lines(IReadOnlyList<Notice> notices)
    {
        foreach (var l in notices.OfType<AccountLetGo>().TakeLast(2))
            yield return Wording.Get(
                l.Why switch { AccountLetGo.Moved => "notice.account-moved", AccountLetGo.Unlinked => "notice.account-unlinked", _ => "notice.account-left" },
                ("name", l.FullName));
        foreach (var d in notices.OfType<DecidingChanged>().TakeLast(3))
            yield return Wording.Get(d.Decides ? "notice.decides" : "notice.decides-no-longer", ("where", d.SchoolName ?? Wording.Get(d.Scope == "above" ? "notice.over-above" : "notice.over-district")));
        foreach (var d in notices.OfType<JoinRequestDecided>().TakeLast(1))
            yield return Wording.Get(d.Accepted ? "notice.accepted" : "notice.refused", ("school", d.SchoolName));
        foreach (var a in notices.OfType<AgreementApproved>().TakeLast(1))
            yield return Wording.Get("notice.approved", ("name", a.ByName), ("code", JoinCodes.Shown(a.ReceiptCode)));
        foreach (var r in notices.OfType<AgreementReturned>().TakeLast(1))
            yield return Wording.Get("notice.returned", ("name", r.ByName), ("n", r.SectionIds.Count));
        foreach (var w in notices.OfType<AgreementAwaited>().TakeLast(1))
            yield return Wording.Get(w.Returned ? "notice.awaited-mended" : "notice.awaited", ("name", w.ByName))
                + (w.SubmitBy is { } day ? " " + Wording.Get("notice.awaited-by", ("day", ThaiDate.Short(day))) : "");
        foreach (var e in notices.OfType<EvidenceNotKept>().GroupBy(n => n.Reason).Take(3))
            yield return EvidenceWords.NotKept(e.Key, Joined([.. e.Select(n => n.Name)]));
        var submitted = notices.OfType<SubmissionWaits>().GroupBy(s => s.SubmissionId).Select(g => g.Last()).ToList();
        if (submitted.Count > 0) yield return Wording.Get("notice.submitted", ("n", submitted.Count), ("names", Joined(submitted.Select(Named).ToList())));
        var asking = notices.OfType<JoinRequestWaits>().GroupBy(s => s.RequestId).Select(g => g.Last().FullName).ToList();
        if (asking.Count > 0) yield return Wording.Get("notice.asking", ("n", asking.Count), ("names", Joined(asking)));
    }

    internal static IReadOnlyList<Button> Buttons(IReadOnlyList<Notice> notices)
    {
        var buttons = new List<Button>();
        if (notices.Any(n => n is SubmissionWaits or JoinRequestWaits))
            buttons.AddRange([Quick.Of("b.open-waiting", Verbs.Waiting), Quick.Of("b.snooze", Verbs.Snooze)]);
        if (notices.Any(n => n is AgreementAwaited)) buttons.Add(Quick.Continue);
        if (notices.Any(n => n is AgreementReturned)) buttons.Add(Quick.Of("b.see-comments", Verbs.Continue));
        if (notices.Any(n => n is AgreementApproved)) buttons.Add(Quick.Mine);
        if (notices.LastOrDefault(n => n is JoinRequestDecided) is JoinRequestDecided { Accepted: true }) buttons.Add(Quick.Of("b.begin", Verbs.Continue));
        return buttons;
    }

    private static string Named(SubmissionWaits s) =>
        s.ItemsMended > 0 ? Wording.Get("notice.mended", ("name", s.OwnerName), ("n", s.ItemsMended))
        : s.Round > 1 ? Wording.Get("notice.again", ("name", s.OwnerName), ("round", s.Round)) : s.OwnerName;

    private static string Joined(List<string> names) => names.Count <= NamesShown
        ? string.Join(" · ", names)
        : Wording.Get("notice.and-more", ("names", string.Join(" · ", names.Take(NamesShown))), ("n", names.Count - NamesShown));
}
