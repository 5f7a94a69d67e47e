using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Notices;

/// <summary>How notices are worded when they are pushed: one digest of at most five bubbles, whatever their number.</summary>
public static class NoticeWording
{
    private const int ActionsShown = 3;
    private const int MostButtons = 13;

    /// <summary>The bubbles of one push for these notices, oldest first: one card, whatever they are about.</summary>
    /// <param name="besideQuestion">What can be tapped beside the question that the person is being asked.</param>
    public static IReadOnlyList<Reply> Digest(IReadOnlyList<Notice> notices, string districtShortName, IReadOnlyList<Button>? besideQuestion = null)
    {
        var lines = Lines(notices).ToList();
        if (lines.Count == 0) return [];
        var buttons = Buttons(notices);
        var actions = buttons.OfType<PostbackButton>().Take(ActionsShown).Select((b, i) => CardAction.Of(b.Label, b.Data, i == 0)).ToList();
        var why = string.Join("\n", NoticeKinds.All.Where(k => notices.Any(n => n.GetType() == k.Type)).Select(k => k.Why).Distinct());
        var card = new ConfirmCard(Wording.Get("notice.kicker", ("district", districtShortName)), lines[0], true,
            [.. lines.Skip(1).Select(l => new CardLine(Wording.Get("notice.also"), l))], why, actions,
            Clip.Alt(string.Join(" · ", lines)));
        return [new CardReply(card) { Buttons = [.. buttons.Concat(besideQuestion ?? []).Distinct().Take(MostButtons)] }];
    }

    internal static IEnumerable<string> Lines(IReadOnlyList<Notice> notices) => NoticeKinds.All.SelectMany(k => k.Lines(notices));

    // What waits for somebody's decision is told last and offered first.
    internal static IReadOnlyList<Button> Buttons(IReadOnlyList<Notice> notices) =>
        [.. NoticeKinds.All.Reverse().SelectMany(k => k.Buttons(notices)).Distinct()];
}
