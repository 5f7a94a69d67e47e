using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Replies;

/// <summary>Buttons that many answers offer, and how one is made.</summary>
internal static class Quick
{
    /// <summary>A button with the label of a text key.</summary>
    public static Button Of(string labelKey, string verb, params ReadOnlySpan<object> args) =>
        new PostbackButton(Clip.Label(Wording.Get(labelKey)), Tap.Data(verb, args));

    /// <summary>A button with a ready label.</summary>
    public static Button Labelled(string label, string verb, params ReadOnlySpan<object> args) =>
        new PostbackButton(Clip.Label(label), Tap.Data(verb, args));

    /// <summary>A button with the label of a text key and ready data.</summary>
    public static Button Tapping(string labelKey, string data) => new PostbackButton(Clip.Label(Wording.Get(labelKey)), data);

    public static Button Continue => Of("b.continue", Verbs.Continue);

    public static Button Mine => Of("b.mine", Verbs.Mine);

    public static Button Help => Of("b.help", Verbs.Help);

    public static Button Menu => Of("b.menu", Verbs.Menu);

    public static Button Cancel => Of("b.cancel", Verbs.Cancel);

    public static IReadOnlyList<Button> WaitingOrTomorrow => [Of("b.open-waiting", Verbs.Waiting), Of("b.snooze", Verbs.Snooze)];

    public static Button Waiting => Of("b.waiting", Verbs.Waiting);
}
