using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;

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
        yield return talk.Writes ? Quick.Page(talk, "b.page-open", "pa1") : superior ? Quick.Page(talk, "b.page-review", "approve") : null;
        if (talk.CanWrite) yield return Quick.Of("b.ready", Verbs.Ready);
        if (superior && toWaiting) yield return Quick.Waiting;
        if (talk.Facts.Person is { IsSuperior: true, LeadsSchool: true })
        {
            yield return Quick.Page(talk, "b.page-board", "board");
            yield return Quick.Of("b.issue", Verbs.IssueCode);
        }
        if (talk.Facts.Agreement?.LastSubmission is not null) yield return Quick.Of("b.rounds", Verbs.Rounds);
        yield return Quick.Of("b.calendar", Verbs.Calendar);
        if (talk.Writes) yield return Quick.Of("b.evidence", Verbs.Evidence);
        yield return Quick.Help;
    }

    /// <summary>In the menu card, which leaves nothing out: LINE for PC shows neither quick replies nor rich menu.</summary>
    public static IReadOnlyList<IReadOnlyList<CardAction>> InCard(Talk talk, IReadOnlyList<CardAction> actions)
    {
        var ways = Of(talk).Concat(OnlyInCard(talk)).OfType<Button>().Where(talk.IsUseful).Select(ActionOf)
            .Where(w => actions.All(a => a.Data != w.Data)).DistinctBy(w => w.Data);
        return [.. ways.Chunk(Beside)];
    }

    private static IEnumerable<Button?> OnlyInCard(Talk talk)
    {
        if (talk.Facts.Agreement is not null) yield return Quick.Of("b.papers", Verbs.Papers);
        else if (talk.Writes) yield return Quick.Of("b.what-is-pa", Verbs.WhatIsPa);
        if (talk.Status == AgreementStatus.Submitted) yield return Quick.Of("b.withdraw", Verbs.Withdraw, "ask");
        if (talk.Writes) yield return Quick.Page(talk, "b.page-evidence", "evidence");
        if (talk.Writes) yield return Quick.Page(talk, "b.page-deciding", "deciding");
        if (talk is { Writes: true, Facts.Person.IsSuperior: true }) yield return Quick.Page(talk, "b.page-review", "approve");
    }

    private static CardAction ActionOf(Button button) => button switch
    {
        LinkButton link => CardAction.Opening(link),
        PostbackButton tap => CardAction.Of(tap.Label, tap.Data),
        _ => throw new ArgumentOutOfRangeException(nameof(button), button, null),
    };
}
