using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>
/// What the last answer offered can be said too: LINE for PC shows no quick replies, and on a phone they go with the next message.
/// The buttons of what waits for a word of its sender are not among them: those are <see cref="OnScreen"/>.
/// </summary>
internal static class Sayable
{
    private const int Most = 40;
    private const int LongestLabel = 60;

    /// <summary>The buttons of an answer that can be said, or null when there are none.</summary>
    public static IReadOnlyList<ScreenButton>? Of(IReadOnlyList<Reply> said)
    {
        var all = said.SelectMany(r => r.Buttons).OfType<PostbackButton>().Select(b => new ScreenButton(b.Label, b.Data))
            .Concat(said.OfType<CardReply>().SelectMany(r => CardTaps.Buttons(r.Card)).Where(a => !a.IsLink).Select(a => new ScreenButton(a.Label, a.Data)))
            .Where(t => AllTopics.Find(Tap.Read(t.Data)) is { IsSayable: true })
            .DistinctBy(t => t.Label).Take(Most).ToList();
        return all.Count > 0 ? all : null;
    }

    /// <summary>The button whose very words a text is, or null.</summary>
    public static Tap? TapOf(ConversationState state, string text)
    {
        if (state.Sayable is not { } taps || text.Length > LongestLabel) return null;
        var said = Squashed.Of(text);
        return said.Length > 0 && taps.FirstOrDefault(t => Squashed.Of(t.Label) == said) is { } hit ? Tap.Read(hit.Data) : null;
    }
}
