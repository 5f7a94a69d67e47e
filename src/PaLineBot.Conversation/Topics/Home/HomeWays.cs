using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>Every way from the beginning, by what the person is and how far they are.</summary>
internal static class HomeWays
{
    private const int Beside = 2;

    /// <summary>As quick replies.</summary>
    public static IEnumerable<Button?> Of(Talk talk, bool toWaiting = true)
    {
        var superior = talk.Facts.Person is { IsSuperior: true };
        yield return Quick.Continue;
        yield return Quick.Mine;
        yield return talk.Writes ? talk.Page("b.page-open", "pa1") : superior ? talk.Page("b.page-review", "approve") : null;
        if (talk.CanWrite) yield return Quick.Of("b.ready", Verbs.Ready);
        if (superior && toWaiting) yield return Quick.Waiting;
        if (talk.Facts.Person is { IsSuperior: true, LeadsSchool: true })
        {
            yield return talk.Page("b.page-board", "board");
            yield return Quick.Of("b.issue", Verbs.IssueCode);
        }
        if (talk.Facts.Person is { LeadsDistrict: true }) yield return talk.Page("b.page-district", "district");
        if (talk.Facts.Agreement?.LastSubmission is not null) yield return Quick.Of("b.rounds", Verbs.Rounds);
        yield return Quick.Of("b.calendar", Verbs.Calendar);
        if (talk.Writes) yield return Quick.Of("b.evidence", Verbs.Evidence);
        yield return Quick.Help;
    }

    /// <summary>In the menu card, which leaves nothing out: LINE for PC shows neither quick replies nor rich menu.</summary>
    public static IReadOnlyList<IReadOnlyList<CardAction>> InCard(Talk talk, IReadOnlyList<CardAction> actions)
    {
        var ways = Of(talk).OfType<Button>().Concat(MenuWay.For(talk)).Where(talk.IsUseful).Select(ActionOf)
            .Where(w => actions.All(a => a.Data != w.Data)).DistinctBy(w => w.Data);
        return [.. ways.Chunk(Beside)];
    }

    private static CardAction ActionOf(Button button) => button switch
    {
        LinkButton link => CardAction.Opening(link),
        PostbackButton tap => CardAction.Of(tap.Label, tap.Data),
        _ => throw new ArgumentOutOfRangeException(nameof(button), button, null),
    };
}
