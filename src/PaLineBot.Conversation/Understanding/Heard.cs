using PaLineBot.Conversation.Events;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>What was said or tapped, understood once for an event: the needs and the step both look at this.</summary>
/// <param name="Text">The text, normalised; empty when it was none.</param>
/// <param name="Tap">The button that was tapped, or whose very words were typed; null when there is none, or it is not ours.</param>
/// <param name="Strict">The command of the text while a question is open.</param>
/// <param name="Loose">The command of the text when nothing is asked.</param>
/// <param name="Code">The join code that the text is, or null.</param>
/// <param name="Gist">What the text is about.</param>
internal sealed record Heard(string Text, Tap? Tap, Intent Strict, Intent Loose, string? Code, Gist Gist)
{
    /// <summary>What is no text and no tap.</summary>
    public static Heard Nothing { get; } = new("", null, Intent.None, Intent.None, null, Gist.Company);

    /// <summary>Understands an event.</summary>
    /// <param name="intents">The commands that there are.</param>
    /// <param name="onScreen">The button whose words a text is, or null.</param>
    public static Heard Of(ChatEvent e, Intents intents, Func<string, Gist, Tap?> onScreen) => e switch
    {
        ButtonTapped b => Nothing with { Tap = Tap.Read(b.Data) },
        TextReceived t => Said(t, ThaiText.Normalise(t.Text).Trim(), intents, onScreen),
        _ => Nothing,
    };

    /// <summary>The gist of this text, or of another one that waits since.</summary>
    public Gist GistOf(string text) => text == Text ? Gist : Gist.Of(text);

    // In a group a command is marked with a stroke, wherever the mention stood, and nothing personal is on the screen.
    private static Heard Said(TextReceived t, string text, Intents intents, Func<string, Gist, Tap?> onScreen)
    {
        var inGroup = t.GroupId is not null;
        var command = inGroup ? string.Join(' ', text.Split(' ').Select(w => w.TrimStart('/'))) : text;
        // After a stroke stands a command in its own words, no sentence: a group is left alone with what is none.
        var gist = inGroup && !t.MentionsBot ? Gist.Answer : Gist.Of(command);
        var (strict, loose) = intents.Of(command, gist);
        return new Heard(text, inGroup ? null : onScreen(text, gist), strict, loose, inGroup ? null : JoinCodes.Read(text, gist), gist);
    }
}
