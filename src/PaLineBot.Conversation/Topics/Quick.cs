using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

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

    /// <summary>Opens a page of the mini-app such as <c>pa1/1.3</c>; null when the district has no mini-app.</summary>
    public static Button? Page(Talk talk, string labelKey, string page) =>
        talk.Facts.District.LiffId is { } liff ? new LinkButton(Clip.Label(Wording.Get(labelKey)), $"https://liff.line.me/{liff}/{page}") : null;

    public static Button Continue => Of("b.continue", Verbs.Continue);

    public static Button Mine => Of("b.mine", Verbs.Mine);

    public static Button Help => Of("b.help", Verbs.Help);

    public static Button Menu => Of("b.menu", Verbs.Menu);

    public static Button Cancel => Of("b.cancel", Verbs.Cancel);

    public static IReadOnlyList<Button> WaitingOrTomorrow => [Of("b.open-waiting", Verbs.Waiting), Of("b.snooze", Verbs.Snooze)];

    public static Button Waiting => Of("b.waiting", Verbs.Waiting);
}
