using System.Collections.Frozen;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>What each button of a linked person does.</summary>
internal static class TapTable
{
    private static readonly FrozenDictionary<string, Action<Talk, Tap>> ByVerb = new Dictionary<string, Action<Talk, Tap>>
    {
        [Verbs.Continue] = (t, _) => Home.Continue(t),
        [Verbs.Mine] = (t, _) => Summary.Show(t),
        [Verbs.Help] = (t, _) => Help.Show(t),
        [Verbs.Menu] = (t, _) => Home.Show(t),
        [Verbs.Cancel] = (t, _) => Cancelled(t),
        [Verbs.Evidence] = (t, _) => EvidenceList.Show(t),
        [Verbs.EvidencePut] = EvidenceFiling.Put,
        [Verbs.EvidencePick] = EvidenceFiling.Pick,
        [Verbs.EvidenceLater] = (t, _) => EvidenceFiling.Later(t),
        [Verbs.EvidenceOne] = EvidenceList.One,
        [Verbs.EvidenceDrop] = EvidenceList.Drop,
        [Verbs.Calendar] = (t, _) => Help.Calendar(t),
        [Verbs.MySchool] = (t, _) => Help.MySchool(t),
        [Verbs.Standing] = Standing.Tapped,
        [Verbs.Start] = Starting.Tapped,
        [Verbs.Field] = Change.Field,
        [Verbs.Change] = Changed,
        [Verbs.Append] = Mending.Append,
        [Verbs.Item] = ItemView.Show,
        [Verbs.Keep] = Moves.Keep,
        [Verbs.Example] = Moves.Example,
        [Verbs.Back] = Moves.Back,
        [Verbs.SkipField] = Moves.Skip,
        [Verbs.Later] = (t, _) => Moves.Later(t),
        [Verbs.Option] = Choices.Pick,
        [Verbs.Toggle] = Choices.Toggle,
        [Verbs.Done] = Choices.Done,
        [Verbs.Fill] = Mending.Fill,
        [Verbs.Split] = SplitAnswer.Confirm,
        [Verbs.Whole] = SplitAnswer.KeepWhole,
        [Verbs.Drop] = Mending.Drop,
        [Verbs.Mended] = Returned.Done,
        [Verbs.Ready] = (t, _) => Readiness.Show(t),
        [Verbs.Submit] = Submitting.Tapped,
        [Verbs.Withdraw] = Submitting.Withdraw,
        [Verbs.Papers] = (t, _) => Papers.Show(t),
        [Verbs.Rounds] = (t, _) => Submitting.Rounds(t),
        [Verbs.Waiting] = (t, _) => Reviewing.List(t),
        [Verbs.Snooze] = (t, _) => Reviewing.Snooze(t),
        [Verbs.Review] = Reviewing.Show,
        [Verbs.AllItems] = Reviewing.All,
        [Verbs.See] = Reviewing.See,
        [Verbs.Approve] = Reviewing.Approve,
        [Verbs.Undo] = Reviewing.Undo,
        [Verbs.Return] = Returning.Begin,
        [Verbs.ReturnPick] = Returning.Pick,
        [Verbs.ReturnGo] = Returning.Go,
        [Verbs.ReturnSend] = Returning.Send,
        [Verbs.ReturnCancel] = (t, tap) => Returning.Cancel(t, tap),
        [Verbs.JoinRequest] = Admitting.Show,
        [Verbs.JoinDecide] = Admitting.Decide,
        [Verbs.IssueCode] = Admitting.IssueCode,
        [Verbs.Unlink] = Unlinking.Tapped,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> KeepsReturning = new[]
    {
        Verbs.Review, Verbs.AllItems, Verbs.See, Verbs.Return, Verbs.ReturnPick, Verbs.ReturnGo, Verbs.ReturnSend, Verbs.ReturnCancel, Verbs.Help,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs a linked person's buttons can have.</summary>
    public static IEnumerable<string> Handled => ByVerb.Keys;

    /// <summary>Handles a tap; one that is not ours, or belongs to joining, is no longer current.</summary>
    public static void Handle(Talk talk, Tap? tap)
    {
        if (tap is null || !ByVerb.TryGetValue(tap.Verb, out var handle))
        {
            Stale.Say(talk);
            return;
        }
        if (!KeepsReturning.Contains(tap.Verb) && talk.State.Returning is { Active: true } draft)
            talk.State = talk.State with { Returning = draft with { Active = false } };
        handle(talk, tap);
    }

    private static void Changed(Talk talk, Tap tap)
    {
        if (talk.CanWrite && talk.Form!.FindSection(tap.Arg(0)) is { } section) Change.Show(talk, section);
        else Stale.Say(talk);
    }

    private static void Cancelled(Talk talk)
    {
        talk.Say("cancelled");
        Help.Resume(talk);
    }
}
