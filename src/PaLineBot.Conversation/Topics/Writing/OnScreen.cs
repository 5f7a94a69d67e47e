using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>The buttons of what waits for a word of its sender: who types their words taps them, until something else was said.</summary>
internal static class OnScreen
{
    private static readonly string[] Keys = ["b.take-doubt", "b.leave-doubt", "b.instead", "b.add", "b.next-field", "b.split", "b.split-keep", "b.whole"];
    private static readonly HashSet<string> Words = [.. Keys.Select(k => Squashed.Of(Wording.Get(k)))];

    /// <summary>Remembers what can be tapped now.</summary>
    public static void Put(Talk talk, IEnumerable<ScreenButton> buttons) => talk.Place = talk.Place with { OnScreen = [.. buttons] };

    /// <summary>Offers them under the last bubble.</summary>
    public static void Offer(Talk talk)
    {
        foreach (var b in talk.Place.OnScreen) talk.Offer(new PostbackButton(Clip.Label(b.Label), b.Data));
    }

    /// <summary>The person said or tapped something: they are no longer what is asked.</summary>
    public static void Leave(Talk talk)
    {
        if (talk.State.Writing is { OnScreen.Count: > 0 } place) talk.State = talk.State with { Writing = place with { OnScreen = [] } };
    }

    /// <summary>Puts those back that a question was asked with, after what was no answer to it; false when there was none.</summary>
    public static bool Keeps(Talk talk)
    {
        if (talk.Before.Writing is not { } before || before.OnScreen.All(b => b.SaysYes is null)) return false;
        Put(talk, before.OnScreen);
        Offer(talk);
        return true;
    }

    /// <summary>What a text taps, or null.</summary>
    public static Tap? TapOf(ConversationState state, string text)
    {
        if (state is not { Over: null or Focus.EvidenceAsked or Focus.EvidenceListed, Writing.OnScreen: { Count: > 0 } buttons }) return null;
        var said = Squashed.Of(text);
        var tapped = buttons.FirstOrDefault(b => Squashed.Of(b.Label) == said);
        if (tapped is null && state.Over is null && YesOrNo(said) is { } yes) tapped = buttons.FirstOrDefault(b => b.SaysYes == yes);
        return tapped is null ? null : Tap.Read(tapped.Data);
    }

    /// <summary>The fields that are offered for what waits.</summary>
    public static IEnumerable<string> FieldsOffered(Talk talk) =>
        Taps(talk).Where(t => t.Verb == Verbs.ForField).Select(t => t.Arg(0));

    /// <summary>Whether what waits was asked about with the last thing that was said.</summary>
    public static bool WasAsked(Talk talk) =>
        Taps(talk).Any(t => t.Verb is Verbs.TakeDoubt or Verbs.LeaveDoubt or Verbs.Instead or Verbs.Add or Verbs.LeaveTyped or Verbs.ForField);

    /// <summary>The words of a button that is gone: no answer either.</summary>
    public static bool IsGone(Talk talk)
    {
        if (talk.Before.Over is not (null or Focus.EvidenceAsked or Focus.EvidenceListed) || talk.Heard.Strict != Intent.None || !Words.Contains(Squashed.Of(talk.Heard.Text))) return false;
        Stale.Say(talk);
        return true;
    }

    private static IEnumerable<Tap> Taps(Talk talk) => (talk.Before.Writing?.OnScreen ?? []).Select(b => Tap.Read(b.Data)).OfType<Tap>();

    private static bool? YesOrNo(string said) => SaidWords.Of("question-yes").Contains(said) ? true : SaidWords.Of("question-no").Contains(said) ? false : null;
}
