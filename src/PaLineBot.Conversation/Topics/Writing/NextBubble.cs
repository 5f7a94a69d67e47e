using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Topics;

/// <summary>Bubbles of one thought that come in one batch are answered once, at the last.</summary>
internal static class NextBubble
{
    /// <summary>
    /// Whether the person's next message is here already and goes on with this answer: no command, not taken back, and by
    /// the late-bubble rule for the same question (<paramref name="owner"/>, or null for the open one).
    /// </summary>
    public static bool BelongsHere(Talk talk, TextReceived e, Prompt? owner = null)
    {
        if (talk.Facts.Next is not { GroupId: null, QuotedMessageId: null } next || next.MessageId == e.MessageId) return false;
        if (talk.State.SeenMessages.Contains(next.MessageId) || talk.State.UnsentMessages.Contains(next.MessageId)) return false;
        var text = ThaiText.Normalise(next.Text).Trim();
        return LateBubble.Owner(talk.Place, next.At) == owner && IsPlain(talk, text, owner is null && IsLabelled(talk, text));
    }

    /// <summary>Whether the answer before was kept open for this message.</summary>
    public static bool IsAwaited(Talk talk) => talk.Place.Open is { Mode: PromptMode.Append, AnsweredByText: true };

    private static bool IsLabelled(Talk talk, string text) => talk.OpenField is { } field && Splitter.ForAnother(talk.Form!, field, text) is not null;

    private static bool IsPlain(Talk talk, string text, bool isLabelled) =>
        text.Length > 0 && WebLink.First(text) is null && Gist.Of(text) is var gist && (isLabelled || gist.Kind == GistKind.Answer) && AllTopics.Intents.Of(text, gist).Strict == Intent.None
        && Sayable.TapOf(talk.State, text) is null
        && ItemIds.Read(talk.Form!, text) is null && ItemIds.Unknown(talk.Form!, text) is null && ItemIds.Counted(text) is null;
}
